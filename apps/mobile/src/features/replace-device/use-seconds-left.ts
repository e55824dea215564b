import { useEffect, useState } from 'react';

const secondsUntil = (momentMs: number) => Math.max(0, Math.ceil((momentMs - Date.now()) / 1000));

/** Whole seconds until a moment (ms since 1970); 0 once it has come. */
export function useSecondsLeft(momentMs: number): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(momentMs));
  useEffect(() => {
    setSeconds(secondsUntil(momentMs));
    const timer = setInterval(() => {
      setSeconds(secondsUntil(momentMs));
      if (secondsUntil(momentMs) === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [momentMs]);
  return seconds;
}
