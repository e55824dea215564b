import { emptyLocalDb, localDbStore, openLocalDb } from '@/local-db/local-db-state';
import type { LocalDb } from '@/local-db/records';
import { startFresh } from './account-kit.tsx';

/** What this device keeps, open. */
export async function openDb(): Promise<LocalDb> {
  await openLocalDb();
  const { db } = localDbStore.getState();
  if (!db) throw new Error('the store did not open');
  return db;
}

/** Nobody signed in, and nothing kept. */
export async function startEmpty(): Promise<void> {
  await startFresh();
  await openDb();
  await emptyLocalDb();
}
