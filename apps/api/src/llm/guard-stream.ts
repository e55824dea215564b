import type { ProviderName } from '@solacore/contract';
import { classifyError } from './classify-error.ts';
import type { LlmEvent } from './llm-client.ts';
import { LlmError } from './llm-error.ts';

/**
 * `firstMs` until the first sign of life, `idleMs` between two of them, `wholeMs` for all of it: a
 * provider may send empty pieces for ever. Comments and pings are no signs of life.
 */
export type StreamLimits = { firstMs: number; idleMs: number; wholeMs?: number };

export const defaultStreamLimits = { firstMs: 20_000, idleMs: 15_000, wholeMs: 180_000 };

/** Pause before a time-out that fell into a reader's own pause is looked at again. */
const lookAgainMs = 1_000;

/** Longest reply passed on, in UTF-16 code units: an endless one is ended as truncated. */
const maxReplyLength = 24_000;

type Guarded = {
  provider: ProviderName;
  /** As it is asked; `null` for the guide. */
  model: string | null;
  limits: StreamLimits;
  signal: AbortSignal;
  /** The tool call alone is a reply: it was asked for without text. */
  toolOnly: boolean;
  /** Opens the upstream. `alive` is called on every chunk, also on those that carry no event. */
  open: (signal: AbortSignal, alive: () => void) => AsyncIterable<LlmEvent>;
};

/**
 * Runs one upstream stream under its time-outs and makes every ending explicit:
 * a reply without text is `invalid`, one without `end` is `cut`, an abort is `aborted`.
 */
export async function* guardStream(options: Guarded): AsyncGenerator<LlmEvent, void, void> {
  const { provider, model, limits, signal, toolOnly, open } = options;
  const upstream = new AbortController();
  let timedOut = false;
  let isOver = false;
  let started = false;
  // A slow reader pauses this generator: that time is not the provider's.
  let waiting = true;
  const expire = () => {
    if (!waiting) return;
    timedOut = true;
    upstream.abort();
  };
  const leave = () => upstream.abort();
  let timer = setTimeout(expire, limits.firstMs);
  const { wholeMs = defaultStreamLimits.wholeMs } = limits;
  let whole = setTimeout(function end() {
    if (waiting) expire();
    else whole = setTimeout(end, lookAgainMs);
  }, wholeMs);
  const alive = () => {
    if (started) {
      timer.refresh();
      return;
    }
    started = true;
    clearTimeout(timer);
    timer = setTimeout(expire, limits.idleMs);
  };
  signal.addEventListener('abort', leave, { once: true });
  try {
    if (signal.aborted) throw abortedError(provider);
    let length = 0;
    for await (const event of open(upstream.signal, alive)) {
      if (event.type === 'text') length += event.text.length;
      if (event.type === 'end') {
        if (length === 0 && !toolOnly)
          throw new LlmError({ kind: 'invalid', provider, retryable: true });
        yield event;
        isOver = true;
        return;
      }
      waiting = false;
      yield event;
      waiting = true;
      timer.refresh();
      if (length > maxReplyLength) {
        const tokens = { input: null, output: null };
        yield { type: 'end', provider, model, truncated: true, tokens };
        return;
      }
    }
    throw new LlmError({ kind: 'cut', provider, retryable: true });
  } catch (error) {
    if (signal.aborted) throw abortedError(provider);
    if (timedOut) throw new LlmError({ kind: 'timeout', provider, retryable: true });
    throw classifyError(error, provider, started);
  } finally {
    clearTimeout(timer);
    clearTimeout(whole);
    signal.removeEventListener('abort', leave);
    // A reply that was read to its end has nothing left to give up.
    if (!isOver) upstream.abort();
  }
}

function abortedError(provider: ProviderName): LlmError {
  return new LlmError({ kind: 'aborted', provider, retryable: false });
}
