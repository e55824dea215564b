import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSolveSessionResponseSchema } from '@solacore/contract';
import { type FakeReply, reply } from '../fakes/fake-reply.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import { freePort, startServer } from '../harness/process.ts';
import { openInspector } from './inspector.ts';

/** The served product with a fake provider, limits scaled up, its process open to questions. */
export async function openStage(env: NodeJS.ProcessEnv = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-bar-'));
  const inspectorPort = await freePort();
  const fake = await startFakeLlm();
  const settings = {
    NODE_OPTIONS: `--inspect=127.0.0.1:${inspectorPort}`,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'info',
    LLM_PROVIDERS: 'openai',
    OPENAI_API_KEY: 'test-key',
    OPENAI_BASE_URL: fake.openAiUrl,
    LLM_CONCURRENCY: '10000',
    RATE_LIMIT_SCALE: '100000',
    REGISTRATIONS_PER_HOUR: '100000',
    AUTH_ATTEMPTS_PER_MINUTE: '100000',
    LOGIN_ATTEMPTS_PER_HOUR: '100000',
    ...env,
  };
  const server = await startServer(settings);
  const inspector = await openInspector(inspectorPort);
  const pid = server.child.pid ?? 0;
  return {
    url: server.url,
    dataDir,
    env: settings,
    server,
    fake,
    rssBytes: () => rssOf(pid),
    openFiles: () => readdirSync(`/proc/${pid}/fd`).length,
    /** Used heap in bytes after a collection, and what keeps the event loop busy. */
    heapBytes: () => inspector.heapBytes(),
    timers: () => inspector.count('Timeout'),
    async close() {
      inspector.close();
      server.child.kill('SIGKILL');
      await server.exit();
      await fake.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Someone on the free tier, with as many of their ten sessions as asked for. */
export async function personWithSessions(url: string, count: number) {
  const person = await registerOver(url);
  const sessions: string[] = [];
  for (let at = 0; at < count; at += 1) sessions.push(await startSession(person));
  return { person, sessions };
}

async function startSession(person: RemotePerson): Promise<string> {
  const made = await person.post('/sessions', {});
  return createSolveSessionResponseSchema.parse(await made.json()).session_id;
}

/** `count` streams to open: ten sessions a person. */
export async function manySessions(url: string, count: number) {
  const people = await Promise.all(
    Array.from({ length: Math.ceil(count / 10) }, (_, at) =>
      personWithSessions(url, Math.min(10, count - at * 10)),
    ),
  );
  return people.flatMap(({ person, sessions }) => sessions.map((id) => ({ person, id })));
}

export const firstWords = { content: 'My manager moved the deadline again', step: 'receive' };

/** A reply of `count` small pieces, one every `pauseMs`; each is a sentence, and so an event. */
export function pacedReply(count: number, pauseMs: number): FakeReply {
  const text = Array.from({ length: count }, (_, at) => `Piece${at}. `).join('');
  const { calls } = reply('', receiveResult);
  const pieces = text.match(/Piece\d+\. /g) ?? [];
  return { text: pieces, pauseMs, ...(calls ? { calls } : {}) };
}

const receiveResult = {
  ready: false,
  result: { emotion: { label: 'overwhelmed', confirmed: false }, theme: 'a deadline that moves' },
};

export function scriptAll(fake: FakeLlm, count: number, one: FakeReply): void {
  fake.script(...Array.from({ length: count }, () => one));
}

function rssOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
}

/** The value below which `share` of them lie. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
