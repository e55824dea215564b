import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type LocalDbState, localDbStore, openLocalDb } from './local-db-state.ts';

/** The device's store and how it stands; opens it at the first use. */
export function useLocalDb(): LocalDbState & { tryAgain: () => void } {
  const state = useStore(localDbStore);
  useEffect(() => {
    void openLocalDb();
  }, []);
  return { ...state, tryAgain: () => void openLocalDb() };
}
