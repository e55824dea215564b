'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useRefusals } from './use-asked.ts';

type PageOf<Row> = { rows: Row[]; next: string | null };

export type Pages<Row> = {
  at: 'loading' | 'failed' | 'ready';
  rows: Row[];
  next: string | null;
  error: unknown;
  /** The next page, below the ones that are shown. */
  more: () => void;
  /** From the beginning. */
  again: () => void;
};

/** A list a page at a time; begun anew when `load` changes. */
export function usePages<Row>(load: (cursor?: string) => Promise<PageOf<Row>>): Pages<Row> {
  const [kept, setKept] = useState<Omit<Pages<Row>, 'more' | 'again'>>({
    at: 'loading',
    rows: [],
    next: null,
    error: undefined,
  });
  const [round, setRound] = useState(0);
  const begun = useRef(0);
  const onError = useRefusals();
  const fail = useCallback(
    (error: unknown) => {
      onError(error);
      setKept((before) => ({ ...before, at: 'failed', error }));
    },
    [onError],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    begun.current += 1;
    let isCurrent = true;
    setKept((before) => ({ ...before, at: 'loading' }));
    load().then(
      (page) => isCurrent && setKept({ at: 'ready', ...page, error: undefined }),
      (error: unknown) => isCurrent && fail(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, round, fail]);
  const more = () => {
    if (kept.next === null) return;
    setKept({ ...kept, at: 'loading' });
    // A filter that is chosen meanwhile begins another list.
    const list = begun.current;
    load(kept.next).then(
      ({ rows, next }) => {
        if (list !== begun.current) return;
        setKept({ ...kept, at: 'ready', rows: [...kept.rows, ...rows], next });
      },
      (error: unknown) => list === begun.current && fail(error),
    );
  };
  return { ...kept, more, again: () => setRound((before) => before + 1) };
}
