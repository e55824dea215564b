'use client';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import type { Within } from './figures.ts';

/** Writes a bound that times stayed within. */
export function useWithin(): (within: Within | undefined) => string {
  const { t, written } = useWords();
  const { above, within: stayed } = t.overview.tiles;
  return (within) => {
    if (!within) return t.common.none;
    return fill(within.isAbove ? above : stayed, { time: written.duration(within.ms) });
  };
}
