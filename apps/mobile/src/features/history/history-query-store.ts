import type { EmotionFamily } from '@solacore/solve/kept';
import { create } from 'zustand';
import type { Span } from '@/local-db/history/history-records.ts';
import { localDbStore } from '@/local-db/local-db-state.ts';

export type HistoryFilters = {
  words: string;
  month: Span | null;
  family: EmotionFamily | null;
  hasPlan: boolean;
};

type HistoryQueryStore = HistoryFilters & {
  change: (change: Partial<HistoryFilters>) => void;
  clear: () => void;
};

const nothing: HistoryFilters = { words: '', month: null, family: null, hasPlan: false };

/** What is looked for, kept in memory while the person reads what was found. */
export const useHistoryQuery = create<HistoryQueryStore>((set) => ({
  ...nothing,
  change: (change) => set(change),
  clear: () => set(nothing),
}));

/* Whoever empties this device or signs out leaves no words behind. */
localDbStore.subscribe(({ db }, before) => {
  if (before.db !== null && db !== before.db) useHistoryQuery.getState().clear();
});

export function isLooking({ words, month, family, hasPlan }: HistoryFilters): boolean {
  return words.trim() !== '' || month !== null || family !== null || hasPlan;
}
