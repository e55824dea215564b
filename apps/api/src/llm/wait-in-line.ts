import type { ProviderName } from '@solacore/contract';
import type { Line, Place } from './line.ts';
import type { LlmEvent, StreamReply } from './llm-client.ts';
import { LlmError } from './llm-error.ts';

export type Waiting = {
  line: Line;
  /** Who would have been asked, for the error of somebody who was not let in. */
  provider: ProviderName;
  longestWaitMs: number;
  /** Monotonic milliseconds. */
  now: () => number;
  onWaited: (waitedMs: number) => void;
  /** The line was full, or the wait too long. */
  onTurnedAway: () => void;
};

/** Seconds after which somebody who was turned away may find room. */
const retryAfterSeconds = 10;

/** The same replies, so many at a time: who has to wait is told their place, first come and later. */
export function inLine(stream: StreamReply, waiting: Waiting): StreamReply {
  return async function* streamReply(request, signal) {
    const { line, provider, now } = waiting;
    if (signal.aborted) throw abortedError(provider);
    const startedMs = now();
    // The repair of a result ends a turn that was let in already.
    const place = line.enter(request.priority || request.toolOnly === true);
    if (!place) throw busyError(waiting);
    signal.addEventListener('abort', place.leave, { once: true });
    try {
      yield* placesUntilIn(place, waiting, signal);
      // Who leaves has given the slot back already.
      if (signal.aborted) throw abortedError(provider);
      waiting.onWaited(now() - startedMs);
      yield* stream(request, signal);
    } finally {
      signal.removeEventListener('abort', place.leave);
      place.leave();
    }
  };
}

async function* placesUntilIn(
  place: Place,
  waiting: Waiting,
  signal: AbortSignal,
): AsyncGenerator<LlmEvent> {
  const { provider, longestWaitMs } = waiting;
  let isLate = false;
  const late = setTimeout(() => {
    if (place.position() === 0) return;
    isLate = true;
    place.leave();
  }, longestWaitMs);
  try {
    for (let position = place.position(); position > 0; position = place.position()) {
      if (signal.aborted) throw abortedError(provider);
      if (isLate) throw busyError(waiting);
      const changed = place.changed();
      yield { type: 'queue', position };
      await changed;
    }
  } finally {
    clearTimeout(late);
  }
}

function busyError({ provider, onTurnedAway }: Waiting): LlmError {
  onTurnedAway();
  return new LlmError({ kind: 'busy', provider, retryable: true, retryAfterSeconds });
}

function abortedError(provider: ProviderName): LlmError {
  return new LlmError({ kind: 'aborted', provider, retryable: false });
}
