import { setTimeout as wait } from 'node:timers/promises';
import type { Step } from '@solacore/contract';
import { guideReply, streamChunks } from '@solacore/solve';
import { defaultStreamLimits, guardStream } from './guard-stream.ts';
import type { LlmClient, LlmEvent } from './llm-client.ts';

/**
 * The built-in guide as one more provider: no network, the same answer to the same words.
 * `paceMs` is the pause between two pieces; the first comes at once.
 */
export function createGuideClient({ paceMs }: { paceMs: number }): LlmClient {
  return {
    name: 'guide',
    model: null,
    modelDeep: null,
    streamReply({ turn, toolOnly = false }, signal) {
      // Outside the guard: a mistake of ours is no unavailable provider.
      const reply = guideReply(turn);
      return guardStream({
        provider: 'guide',
        model: null,
        limits: defaultStreamLimits,
        signal,
        toolOnly,
        open: (upstream) => readAloud(turn.step, reply, paceMs, upstream),
      });
    },
  };
}

async function* readAloud(
  step: Step,
  { text, result, stepComplete }: ReturnType<typeof guideReply>,
  paceMs: number,
  signal: AbortSignal,
): AsyncGenerator<LlmEvent> {
  for (const [at, piece] of streamChunks(text).entries()) {
    if (at > 0 && paceMs > 0) await wait(paceMs, undefined, { signal });
    yield { type: 'text', text: piece };
  }
  const part = result?.[step];
  if (part) yield { type: 'result', input: { ready: stepComplete, result: part } };
  const tokens = { input: null, output: null };
  yield { type: 'end', provider: 'guide', model: null, truncated: false, tokens };
}
