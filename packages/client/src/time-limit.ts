import { NetworkError } from './api-error.ts';

export type TimeLimit = {
  signal: AbortSignal;
  /** Starts the time anew: for streams, whose limit is silence and not length. */
  touch: () => void;
  /** Runs out now where nothing has touched it for `silentMs`. */
  expireAfterSilence: (silentMs: number) => void;
  release: () => void;
  /** What really happened when `signal` fired. */
  failure: () => NetworkError;
};

/** Aborts after `timeoutMs` without a touch, or as soon as the caller's own signal fires. */
export function startTimeLimit(timeoutMs: number, outer?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  let timedOut = false;
  const expire = () => {
    timedOut = true;
    controller.abort();
  };
  const leave = () => controller.abort();
  let touchedAt = Date.now();
  let timer = setTimeout(expire, timeoutMs);
  if (outer?.aborted) leave();
  outer?.addEventListener('abort', leave);
  return {
    signal: controller.signal,
    touch: () => {
      touchedAt = Date.now();
      clearTimeout(timer);
      timer = setTimeout(expire, timeoutMs);
    },
    expireAfterSilence: (silentMs) => {
      if (Date.now() - touchedAt > silentMs) expire();
    },
    release: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', leave);
    },
    failure: () => {
      if (outer?.aborted) return new NetworkError('aborted');
      return new NetworkError(timedOut ? 'timeout' : 'unreachable');
    },
  };
}
