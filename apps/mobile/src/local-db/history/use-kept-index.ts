import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import { whenIdle } from '@/platform/when-idle';
import { onConversationsChanged } from '../conversation-changes.ts';
import type { LocalDb } from '../records.ts';
import { useLocalDb } from '../use-local-db.ts';

/** How many conversations the search does not know yet. */
export const unindexedStore = createStore<{ count: number }>(() => ({ count: 0 }));

/** A reply that is being written changes its conversation all the time. */
const quietMs = 2500;

/** Keeps the search of this device up to date while a main screen is open, a few at a time. */
export function useKeptIndex(): void {
  const { db } = useLocalDb();
  useEffect(() => (db ? keepIndex(db) : undefined), [db]);
}

/** Begins at once, goes on after each change; returns the way to stop. */
export function keepIndex(db: LocalDb): () => void {
  let isStopped = false;
  let isRunning = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let callOff: () => void = () => undefined;
  const rest = () => {
    isRunning = false;
  };
  const slice = async () => {
    const count = isStopped ? 0 : await db.indexSome();
    if (isStopped) return rest();
    unindexedStore.setState({ count: count === 0 ? 0 : await db.countUnindexed() });
    if (count === 0) rest();
    else callOff = whenIdle(next);
  };
  // A store that was emptied or does not answer is not asked again until something changes.
  const next = () => void slice().catch(rest);
  const begin = () => {
    if (isRunning || isStopped) return;
    isRunning = true;
    callOff = whenIdle(next);
  };
  const stopListening = onConversationsChanged(() => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(begin, quietMs);
  });
  begin();
  return () => {
    isStopped = true;
    callOff();
    stopListening();
    if (timer) clearTimeout(timer);
  };
}
