import { setTimeout as wait } from 'node:timers/promises';
import { guideReply, streamChunks } from '@solacore/solve';
import { defaultStreamLimits, guardStream } from './guard-stream.ts';
import type { LlmClient, LlmEvent, LlmRequest } from './llm-client.ts';

/**
 * The built-in guide as one more provider: no network, the same answer to the same words.
 * `paceMs` is the pause between two pieces; the first comes at once.
 */
export function createGuideClient({ paceMs }: { paceMs: number }): LlmClient {
  return {
    name: 'guide',
    model: null,
    streamReply: (request, signal) =>
      guardStream({
        provider: 'guide',
        limits: defaultStreamLimits,
        signal,
        toolOnly: request.toolOnly ?? false,
        open: (upstream) => readGuide(request, paceMs, upstream),
      }),
  };
}

async function* readGuide(
  { turn }: LlmRequest,
  paceMs: number,
  signal: AbortSignal,
): AsyncGenerator<LlmEvent> {
  const reply = guideReply(turn);
  let first = true;
  for (const text of streamChunks(reply.text)) {
    if (!first && paceMs > 0) await wait(paceMs, undefined, { signal });
    first = false;
    yield { type: 'text', text };
  }
  const result = reply.result?.[turn.step];
  if (result) yield { type: 'result', input: { ready: reply.stepComplete, result } };
  const tokens = { input: null, output: null };
  yield { type: 'end', provider: 'guide', truncated: false, tokens };
}
