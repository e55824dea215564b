import { setTimeout as wait } from 'node:timers/promises';
import type { LlmEvent, LlmRequest, StreamReply } from './llm-client.ts';
import { LlmError } from './llm-error.ts';
import { circuitOpenError, type WatchedClient } from './watch-client.ts';

/** Pauses before the last resort is asked again, in milliseconds. */
const retryPausesMs = [250, 750] as const;
/** A provider may ask for so much patience; more is the person's to decide. */
const longestPauseMs = 2_000;
/** Nobody is asked again once so much time has gone. */
const retryWithinMs = 5_000;

type Tried = Pick<WatchedClient, 'name' | 'streamReply' | 'closedForMs'>;

type Failover = {
  clients: readonly Tried[];
  /** Ask the last one again where it refused; off where somebody else is there to answer. */
  retryLast: boolean;
  /** Monotonic milliseconds. */
  now: () => number;
};

/**
 * Asks the providers in their order. The next one is asked only while nothing of a reply has been
 * passed on: half an answer is never continued by another voice.
 */
export function withFailover({ clients, retryLast, now }: Failover): StreamReply {
  return async function* streamReply(request, signal) {
    const startedMs = now();
    const usable = clients.filter((client) => client.closedForMs() === 0);
    let failure: unknown = usable.length === 0 ? allOpenError(clients) : undefined;
    for (const [at, client] of usable.entries()) {
      const isLast = at === usable.length - 1;
      for (let tries = 0; ; tries += 1) {
        const attempt = yield* tryClient(client, request, signal);
        if (attempt.isDone) return;
        failure = moreTelling(failure, attempt.error);
        const isLate = now() - startedMs > retryWithinMs;
        const pauseMs = isLast && retryLast && !isLate ? retryPause(attempt.error, tries) : null;
        if (pauseMs === null) break;
        await wait(pauseMs, undefined, { signal }).catch(() => undefined);
        if (signal.aborted) throw abortedError(client);
      }
    }
    throw failure;
  };
}

type Attempt = { isDone: true } | { isDone: false; error: unknown };

/** Passes a reply on; what fails before its first piece is returned, later it is thrown. */
async function* tryClient(
  client: Tried,
  request: LlmRequest,
  signal: AbortSignal,
): AsyncGenerator<LlmEvent, Attempt, void> {
  let hasBegun = false;
  try {
    for await (const event of client.streamReply(request, signal)) {
      // Neither a place in the line nor a result without a word is an answer.
      hasBegun ||= event.type === 'text';
      yield event;
    }
    return { isDone: true };
  } catch (error) {
    if (hasBegun || signal.aborted) throw error;
    return { isDone: false, error };
  }
}

/** Null where another try of the same provider is not worth while. */
function retryPause(error: unknown, tries: number): number | null {
  if (!(error instanceof LlmError) || !error.retryable) return null;
  if (error.kind !== 'unavailable' && error.kind !== 'rate_limited') return null;
  const pauseMs = retryPausesMs[tries];
  const askedMs = (error.retryAfterSeconds ?? 0) * 1_000;
  if (pauseMs === undefined || askedMs > longestPauseMs) return null;
  return Math.max(pauseMs, askedMs);
}

/** A circuit that opened on the way says less than what opened it. */
function moreTelling(earlier: unknown, error: unknown): unknown {
  const isOpenCircuit =
    error instanceof LlmError && error.kind === 'unavailable' && error.status === undefined;
  return earlier !== undefined && isOpenCircuit && !error.retryable ? earlier : error;
}

function allOpenError(clients: readonly Tried[]): LlmError {
  const [soonest] = clients
    .map(({ name, closedForMs }) => ({ name, waitMs: closedForMs() }))
    .toSorted((a, b) => (a.waitMs ?? Infinity) - (b.waitMs ?? Infinity));
  return circuitOpenError(soonest?.name ?? 'guide', soonest?.waitMs);
}

function abortedError({ name }: Tried): LlmError {
  return new LlmError({ kind: 'aborted', provider: name, retryable: false });
}
