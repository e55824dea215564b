import type { FakeFault } from '../fakes/fake-reply.ts';
import { reply } from '../fakes/fake-reply.ts';
import type { FakeLlm } from '../fakes/llm-server.ts';
import type { Person } from '../solve-sessions/person.ts';
import { doneOf, textOf } from '../solve-sessions/read-events.ts';
import { llmAt, type switchableLlm } from './switchable-llm.ts';

/** How a provider refuses: by what it answers, or by an address where it cannot be reached. */
export type Refusal =
  | { fault: Extract<FakeFault, { kind: 'status' }> }
  | { address: (fake: FakeLlm) => string };

/** A4 of the test plan: every way in which a provider refuses before the first token. */
export const refusals: Record<string, Refusal> = {
  '429 with Retry-After': { fault: { kind: 'status', status: 429, retryAfter: 1 } },
  '429 with a long Retry-After': { fault: { kind: 'status', status: 429, retryAfter: 3_000 } },
  '500': { fault: { kind: 'status', status: 500 } },
  '503': { fault: { kind: 'status', status: 503 } },
  '401': { fault: { kind: 'status', status: 401 } },
  'a refused connection': { address: () => 'http://127.0.0.1:9/v1' },
  'a TLS error': { address: ({ openAiUrl }) => openAiUrl.replace('http:', 'https:') },
  'a name that is not found': { address: () => 'http://nobody.invalid/v1' },
};

export type Scene = {
  person: Person;
  llm: ReturnType<typeof switchableLlm>;
  refusing: FakeLlm;
  answering: FakeLlm;
};

const limits = { firstMs: 20_000, idleMs: 15_000 };
const message = { content: 'My manager moved the deadline again', step: 'receive' } as const;
const answer = reply('From the other one.', {
  ready: false,
  result: { emotion: { label: 'overwhelmed', confirmed: false }, theme: 'A moving deadline' },
});

/** One turn whose only provider refuses, and one with another behind it; what a client sees. */
export async function meetRefusal({ person, llm, refusing, answering }: Scene, refusal: Refusal) {
  const session = await person.startSession();
  const charged = await usedBy(person);
  const openai = 'address' in refusal ? refusal.address(refusing) : refusing.openAiUrl;
  refusing.always('fault' in refusal ? { text: [], fault: refusal.fault } : undefined);
  answering.always(answer);

  const askedBefore = refusing.requests.length;
  llm.use(llmAt({ openai }, { limits }));
  const alone = await person.say(session.id, message);
  const asked = refusing.requests.length - askedBefore;
  // Words that show help first: the headers are out when the provider refuses.
  const inStream = await person.say(session.id, { ...message, content: helpWords });

  const askedFirst = refusing.requests.length;
  llm.use(llmAt({ openai, anthropic: answering.anthropicUrl }, { limits }));
  const startedMs = performance.now();
  const saved = await person.say(session.id, message);
  return {
    alone: { status: alone.status, error: alone.error, asked },
    inStream: {
      status: inStream.status,
      names: inStream.events.map(({ event }) => event),
      last: inStream.events.at(-1),
    },
    saved: {
      text: textOf(saved.events),
      provider: doneOf(saved.events).provider,
      ms: performance.now() - startedMs,
      askedFirst: refusing.requests.length - askedFirst,
    },
    charged: (await usedBy(person)) - charged,
  };
}

const helpWords = 'I hurt myself last year';

async function usedBy(person: Person): Promise<number> {
  const { body } = await person.send('GET', '/subscriptions/usage');
  return Number(body.sessions_used);
}
