import { setTimeout as wait } from 'node:timers/promises';
import type { StreamReply } from './llm-client.ts';
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
export function withFailover(failover: Failover): StreamReply {
  return async function* streamReply(request, signal) {
    const tries = planTries(failover);
    for (let client = tries.first; client; ) {
      let hasBegun = false;
      try {
        for await (const event of client.streamReply(request, signal)) {
          // Neither a place in the line nor a result without a word is an answer.
          hasBegun ||= event.type === 'text';
          yield event;
        }
        return;
      } catch (error) {
        if (hasBegun || signal.aborted) throw error;
        client = await tries.after(client, error, signal);
      }
    }
    throw tries.failure();
  };
}

/** Who is asked first, and who after a failure: the last one again, where that is worth while. */
function planTries({ clients, retryLast, now }: Failover) {
  const startedMs = now();
  const usable = clients.filter((client) => client.closedForMs() === 0);
  let failure: unknown = usable.length === 0 ? allOpenError(clients) : undefined;
  let retries = 0;
  return {
    first: usable[0],
    failure: () => failure,
    async after(client: Tried, error: unknown, signal: AbortSignal): Promise<Tried | undefined> {
      failure = moreTelling(failure, error);
      if (client !== usable.at(-1)) return usable[usable.indexOf(client) + 1];
      const isLate = now() - startedMs > retryWithinMs;
      const pauseMs = retryLast && !isLate ? retryPause(error, retries) : null;
      if (pauseMs === null) return undefined;
      retries += 1;
      await wait(pauseMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) throw abortedError(client);
      return client;
    },
  };
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
