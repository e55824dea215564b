import { NetworkError } from './api-error.ts';

export type TimeLimit = {
  signal: AbortSignal;
  /** Starts the time anew: for streams, whose limit is silence and not length. */
  touch: () => void;
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
  let timer = setTimeout(expire, timeoutMs);
  if (outer?.aborted) leave();
  outer?.addEventListener('abort', leave);
  return {
    signal: controller.signal,
    touch: () => {
      clearTimeout(timer);
      timer = setTimeout(expire, timeoutMs);
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
