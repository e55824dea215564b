import { createStore } from 'zustand/vanilla';
import { openDatabase } from './open-database.ts';
import { holdPageLock } from './page-lock';
import type { LocalDb } from './records.ts';
import { createSqlLocalDb } from './sql-local-db.ts';

/** `locked`: another tab of this browser has it. `failed`: the device's storage did not answer. */
export type LocalDbState =
  | { status: 'opening' | 'locked' | 'failed'; db: null }
  | { status: 'open'; db: LocalDb };

export const localDbStore = createStore<LocalDbState>(() => ({ status: 'opening', db: null }));

let opening: Promise<void> | null = null;

/** Opens the store once; after `locked` or `failed` a call tries again. Never rejects. */
export function openLocalDb(): Promise<void> {
  if (localDbStore.getState().status === 'open') return Promise.resolve();
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
}

async function open(): Promise<void> {
  localDbStore.setState({ status: 'opening', db: null }, true);
  try {
    if (!(await holdPageLock())) {
      localDbStore.setState({ status: 'locked', db: null }, true);
      return;
    }
    localDbStore.setState({ status: 'open', db: createSqlLocalDb(await openDatabase()) }, true);
  } catch {
    localDbStore.setState({ status: 'failed', db: null }, true);
  }
}
