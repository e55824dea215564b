import type { LlmClient, LlmEvent, LlmRequest } from './llm-client.ts';
import { LlmError } from './llm-error.ts';

/**
 * Asks the providers in their order. The next one is asked only while nothing of a reply has been
 * passed on: half an answer is never continued by another voice.
 */
export async function* streamWithFailover(
  clients: readonly LlmClient[],
  request: LlmRequest,
  signal: AbortSignal,
): AsyncGenerator<LlmEvent, void, void> {
  let failure: unknown;
  for (const client of clients) {
    let begun = false;
    try {
      for await (const event of client.streamReply(request, signal)) {
        begun = true;
        yield event;
      }
      return;
    } catch (error) {
      failure = error;
      if (begun || signal.aborted) throw error;
    }
  }
  throw failure ?? new LlmError({ kind: 'unavailable', provider: 'guide', retryable: false });
}
