import { NetworkError } from './api-error.ts';
import type { ClientOptions, Connection } from './options.ts';

const defaultPausesMs = [300, 1000, 2000, 4000, 8000];
const defaultForMs = 60_000;
/** One attempt costs no more than this: time in which the device slept is not held against it. */
const longestAttemptMs = 15_000;

export type Patience = {
  /** The connection worked: the time starts anew. */
  renew: () => void;
  /** Waits for the next attempt; false when there will be none. Throws `aborted`. */
  waitAfter: (attemptMs: number) => Promise<boolean>;
};

/** How long and how often a broken connection is tried again. `atMost` bounds the attempts. */
export function createPatience(
  options: ClientOptions,
  signal: AbortSignal | undefined,
  atMost: () => number,
): Patience {
  const { connection } = options;
  const pausesMs = options.resume?.pausesMs ?? defaultPausesMs;
  const forMs = options.resume?.forMs ?? defaultForMs;
  let spentMs = 0;
  let attempts = 0;
  const renew = () => {
    spentMs = 0;
    attempts = 0;
  };
  return {
    renew,
    waitAfter: async (attemptMs) => {
      spentMs += Math.min(attemptMs, longestAttemptMs);
      const leftMs = forMs - spentMs;
      if (leftMs <= 0 || attempts >= atMost()) return false;
      const pauseMs = pausesMs[Math.min(attempts, pausesMs.length - 1)] ?? 0;
      const isOffline = connection?.isOnline() === false;
      attempts += 1;
      const waitMs = isOffline ? leftMs : Math.min(pauseMs, leftMs);
      const isBack = await pause(waitMs, connection, signal);
      if (signal?.aborted) throw new NetworkError('aborted');
      if (isBack) renew();
      else spentMs += waitMs;
      return true;
    },
  };
}

/** True where the platform said that the connection is back before the time was over. */
function pause(
  waitMs: number,
  connection: Connection | undefined,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isBack: boolean) => {
      clearTimeout(timer);
      stopListening?.();
      signal?.removeEventListener('abort', leave);
      resolve(isBack);
    };
    const leave = () => settle(false);
    const timer = setTimeout(() => settle(false), waitMs);
    const stopListening = connection?.onReturn(() => settle(true));
    signal?.addEventListener('abort', leave);
    if (signal?.aborted) leave();
  });
}
