import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LocalDb } from '@/local-db/records';
import { tidyWord, type WordProblem, wordProblem } from './check-word.ts';

export type HiddenWords = {
  /** Always the present ones: a masker that holds them hides a new word from the next text on. */
  live: readonly string[];
  store: StoreApi<{ words: readonly string[] }>;
  /** Null: it is hidden from now on. Rejects where the device's storage refuses. */
  add: (text: string) => Promise<WordProblem | null>;
  remove: (word: string) => Promise<void>;
  /** The words as the device keeps them now. */
  take: (words: readonly string[]) => void;
};

const opened = new WeakMap<LocalDb, Promise<HiddenWords>>();

/** The person's own words to hide, kept in this device's database and nowhere else. */
export function openHiddenWords(db: LocalDb): Promise<HiddenWords> {
  const words = opened.get(db) ?? readHiddenWords(db);
  opened.set(db, words);
  words.catch(() => opened.delete(db));
  return words;
}

/** After words came in by another way: every masker that is open hides them from now on. */
export async function rereadHiddenWords(db: LocalDb): Promise<void> {
  const before = await opened.get(db);
  if (!before) return;
  before.take(await db.listHiddenWords());
}

async function readHiddenWords(db: LocalDb): Promise<HiddenWords> {
  const live = await db.listHiddenWords();
  const store = createStore<{ words: readonly string[] }>(() => ({ words: [...live] }));
  const show = () => store.setState({ words: [...live] });
  return {
    live,
    store,
    add: async (text) => {
      const problem = wordProblem(text, live);
      if (problem) return problem;
      const word = tidyWord(text);
      await db.addHiddenWord(word, new Date().toISOString());
      live.push(word);
      show();
      return null;
    },
    remove: async (word) => {
      await db.removeHiddenWord(word);
      live.splice(0, live.length, ...live.filter((one) => one !== word));
      show();
    },
    take: (words) => {
      live.splice(0, live.length, ...words);
      show();
    },
  };
}
