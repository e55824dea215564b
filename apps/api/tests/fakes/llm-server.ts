import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { anthropicEmpty, anthropicError, anthropicFrames } from './anthropic-messages.ts';
import {
  chatCompletionEmpty,
  chatCompletionError,
  chatCompletionFrames,
} from './chat-completions.ts';
import type { FakeReply } from './fake-reply.ts';
import { sensibleReply } from './sensible-replies.ts';
import { toBytes, writeReply } from './write-reply.ts';

/** What arrived, as text: the tests look for words that must not be in it. */
export type FakeRequest = { path: string; body: string };

export type FakeLlm = {
  /** For `OPENAI_BASE_URL` and compatible servers. */
  openAiUrl: string;
  anthropicUrl: string;
  requests: FakeRequest[];
  /** `open` streams now, `left` those whose reader went away before the end. */
  counters: { open: number; finished: number; left: number };
  /** The next requests get these, in order; afterwards each step gets a sensible answer. */
  script(...replies: FakeReply[]): void;
  /** What was scripted and never asked for stays unsaid. */
  forget(): void;
  /** Every request gets this where nothing is scripted, until `always()`. */
  always(reply?: FakeReply): void;
  close(): Promise<void>;
};

type FakeLlmOptions = {
  port?: number;
  pauseMs?: number;
  /** By what was asked, where nothing is scripted. */
  choose?: (body: string) => FakeReply | undefined;
};

/** A provider that speaks OpenAI's and Anthropic's protocols on a real port. */
export async function startFakeLlm(options: FakeLlmOptions = {}): Promise<FakeLlm> {
  const { port = 0, pauseMs = 0, choose } = options;
  const requests: FakeRequest[] = [];
  const counters = { open: 0, finished: 0, left: 0 };
  const queue: FakeReply[] = [];
  let standing: FakeReply | undefined;
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const path = request.url ?? '';
    requests.push({ path, body });
    counters.open += 1;
    response.once('close', () => {
      counters.open -= 1;
      counters[response.writableFinished ? 'finished' : 'left'] += 1;
    });
    const reply = queue.shift() ??
      standing ??
      choose?.(body) ?? { ...sensibleReply(body), pauseMs };
    const anthropic = path.endsWith('/messages');
    const frames = anthropic ? anthropicFrames(reply) : chatCompletionFrames(reply);
    const errorFrame = anthropic ? anthropicError(body) : chatCompletionError(body);
    const emptyFrame = anthropic ? anthropicEmpty : chatCompletionEmpty;
    await writeReply({ frames, errorFrame, emptyFrame, asked: body, reply, response });
  }
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${portOf(server.address())}`;
  return {
    openAiUrl: `${origin}/v1`,
    anthropicUrl: origin,
    requests,
    counters,
    script: (...replies) => {
      queue.push(...replies);
    },
    forget: () => {
      queue.length = 0;
    },
    always: (reply) => {
      standing = reply;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The bytes of a reply's stream, without any fault. */
export function streamBytes(isMessages: boolean, reply: FakeReply): Buffer {
  const frames = isMessages ? anthropicFrames(reply) : chatCompletionFrames(reply);
  return toBytes(frames, reply.lineEnd);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/* As a process: node llm-server.ts --port 4010 [--pause 15] */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '0' }, pause: { type: 'string', default: '15' } },
  });
  const fake = await startFakeLlm({ port: Number(values.port), pauseMs: Number(values.pause) });
  process.stdout.write(`${fake.openAiUrl}\n`);
}
