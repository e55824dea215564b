import { usePathname } from 'expo-router';
import { useEffect, useRef } from 'react';
import { AppState } from 'react-native';
import { localDbStore, openLocalDb } from '@/local-db/local-db-state';
import { type Age, useAutoDelete } from './auto-delete-store.ts';
import { deleteOld } from './delete-old.ts';

const dayMs = 24 * 60 * 60_000;
const lookMs = 60 * 60_000;

/** At the start, and once a day while the app is open: what has grown old goes, if so chosen. */
export function useAutoDeletion(): void {
  const { age } = useAutoDelete();
  const shownId = useRef<string | null>(null);
  const path = usePathname();
  useEffect(() => {
    shownId.current = /^\/session\/([^/]+)$/.exec(path)?.[1] ?? null;
  }, [path]);
  useEffect(() => {
    let doneAtMs = 0;
    const look = () => {
      const now = new Date();
      if (now.getTime() - doneAtMs < dayMs) return;
      doneAtMs = now.getTime();
      // A store that does not answer is asked again an hour later.
      deleteNow(age, now, shownId.current).catch(() => {
        doneAtMs = 0;
      });
    };
    if (age === null) return;
    look();
    const timer = setInterval(look, lookMs);
    const state = AppState.addEventListener('change', (next) => next === 'active' && look());
    return () => {
      clearInterval(timer);
      state.remove();
    };
  }, [age]);
}

async function deleteNow(days: Age, now: Date, shownId: string | null): Promise<void> {
  await openLocalDb();
  const { db } = localDbStore.getState();
  if (db && days !== null) await deleteOld(db, { days, now, shownId });
}
