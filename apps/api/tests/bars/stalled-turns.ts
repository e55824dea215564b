import type { StreamLimits } from '../../src/llm/guard-stream.ts';
import { type FakeReply, reply } from '../fakes/fake-reply.ts';
import type { FakeLlm } from '../fakes/llm-server.ts';
import type { Person } from '../solve-sessions/person.ts';
import { textOf } from '../solve-sessions/read-events.ts';
import { llmAt, type switchableLlm } from './switchable-llm.ts';

const text = ['You put it away. ', 'And ', 'three ', 'weekends ', 'went by.'];

/**
 * A5 of the test plan: every way in which a provider is silent. `lateMs` depends on the limits of
 * the run; `after` counts frames, of which the first hold no word yet.
 */
export const stalls: Record<string, (limits: StreamLimits) => FakeReply> = {
  'never answers': () => ({ text: [], fault: { kind: 'silent' } }),
  'sends headers and nothing else': () => ({ text, fault: { kind: 'stall', after: 0 } }),
  'says the first word after the limit': ({ firstMs }) => ({
    ...reply('Too late.'),
    lateMs: firstMs * 3,
  }),
  'stalls before the first word': () => ({ text, fault: { kind: 'stall', after: 1 } }),
  'stalls in the middle': () => ({ text, fault: { kind: 'stall', after: 5 } }),
  'sends only comments': () => ({ text, fault: { kind: 'comments', after: 0 } }),
  'sends only comments after a few words': () => ({ text, fault: { kind: 'comments', after: 5 } }),
};

/** Ended by the limit for the whole reply only. */
export const endless: Record<string, () => FakeReply> = {
  'sends empty pieces for ever': () => ({ text, fault: { kind: 'empty-pieces', after: 1 } }),
  'sends empty pieces for ever after a few words': () => ({
    text,
    fault: { kind: 'empty-pieces', after: 5 },
  }),
};

export type StallScene = {
  person: Person;
  llm: ReturnType<typeof switchableLlm>;
  fake: FakeLlm;
  protocol: 'openai' | 'anthropic';
  limits: StreamLimits;
};

/** One turn with a provider that stalls: what the client sees, and when. */
export async function meetStall(scene: StallScene, stalled: FakeReply) {
  const { person, llm, fake, protocol, limits } = scene;
  const { id } = await person.startSession();
  const address = protocol === 'openai' ? fake.openAiUrl : fake.anthropicUrl;
  llm.use(llmAt({ [protocol]: address }, { limits }));
  fake.script(stalled);
  const startedMs = performance.now();
  const { status, error, events } = await person.say(id, {
    content: 'My manager moved the deadline again',
    step: 'receive',
  });
  const endedMs = performance.now() - startedMs;
  return { status, error, text: textOf(events), last: events.at(-1), endedMs };
}
