import type { SolveEvent } from '@solacore/contract';
import fc from 'fast-check';
import type { ClientOptions, FetchLike } from '../src/options.ts';
import { clientOf } from './server.ts';

export const messageId = '00000000-0000-4000-8000-0000000000a1';
export const turn = { content: 'I am behind', step: 'receive', message_id: messageId } as const;
const usage = { sessions_used: 1, sessions_limit: 10, tier: 'free' } as const;
const done: SolveEvent = {
  event: 'done',
  data: {
    next_step: 'receive',
    emotion_detected: null,
    step_complete: false,
    usage,
    provider: 'guide',
    truncated: false,
  },
};
const token = (content: string): SolveEvent => ({ event: 'token', data: { content } });
export const reply = (parts: string[]): SolveEvent[] => [...parts.map(token), done];

export function sessionsOf(fetch: FetchLike, more: Partial<ClientOptions> = {}) {
  const tokens = { accessToken: 'a', refreshToken: 'r' };
  const resume = { pausesMs: [0], forMs: 5000 };
  return clientOf('', tokens, { fetch, resume, ...more }).client.solveSessions;
}

export async function collect(stream: AsyncIterable<SolveEvent>, into: SolveEvent[] = []) {
  for await (const event of stream) into.push(event);
  return into;
}

export const textOf = (events: SolveEvent[]) =>
  events.map((event) => (event.event === 'token' ? event.data.content : '')).join('');

export const parts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
});
