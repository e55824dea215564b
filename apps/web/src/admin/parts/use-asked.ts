'use client';
import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../session/use-session.tsx';
import { reasonOf } from '../words/error-text.ts';

export type Asked<T> =
  | { at: 'loading' }
  | { at: 'failed'; error: unknown }
  | { at: 'ready'; data: T };

/** What the server answers; asked again when `load` changes, or by `again`. */
export function useAsked<T>(load: () => Promise<T>): { asked: Asked<T>; again: () => void } {
  const [asked, setAsked] = useState<Asked<T>>({ at: 'loading' });
  const [round, setRound] = useState(0);
  const onError = useRefusals();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (data) => isCurrent && setAsked({ at: 'ready', data }),
      (error: unknown) => {
        onError(error);
        if (isCurrent) setAsked({ at: 'failed', error });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load, round, onError]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { asked, again };
}

/** A login that may not read any more is shown the way in again. */
export function useRefusals(): (error: unknown) => void {
  const { look } = useSession();
  return useCallback(
    (error: unknown) => {
      const reason = reasonOf(error);
      if (reason === 'code' || reason === 'enrol') void look();
    },
    [look],
  );
}
