import { create } from 'zustand';

/** The longest message the contract takes, in characters. */
export const longestMessage = 4000;

type DraftStore = { words: string; setWords: (words: string) => void };

/** Words typed on home, kept in memory while the person looks elsewhere. Never in an address. */
export const useDraftStore = create<DraftStore>((set) => ({
  words: '',
  setWords: (words) => set({ words }),
}));
