import { createStore } from 'zustand/vanilla';
import { closingDoor } from './closing-door.ts';
import { announceConversationsChanged } from './conversation-changes.ts';
import { openDatabase } from './open-database.ts';
import { holdPageLock } from './page-lock';
import type { LocalDb } from './records.ts';
import type { SqlDatabase } from './sql-database.ts';
import { createSqlLocalDb } from './sql-local-db.ts';

/** `locked`: another tab of this browser has it. `failed`: the device's storage did not answer. */
export type LocalDbState =
  | { status: 'opening' | 'locked' | 'failed'; db: null }
  | { status: 'open'; db: LocalDb };

export const localDbStore = createStore<LocalDbState>(() => ({ status: 'opening', db: null }));

let opening: Promise<void> | null = null;
let leave: (() => SqlDatabase) | null = null;

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
    enter(await openDatabase());
  } catch {
    localDbStore.setState({ status: 'failed', db: null }, true);
  }
}

function enter(database: SqlDatabase): void {
  const { door, close } = closingDoor(database);
  leave = () => {
    close();
    return database;
  };
  localDbStore.setState({ status: 'open', db: createSqlLocalDb(door) }, true);
}

/**
 * Deletes all that is kept here. A turn that still runs can write nothing any more: the store it
 * knows is closed, and a new one takes its place. Rejects where the store is locked or refuses.
 */
export const emptyLocalDb = (): Promise<void> => emptyBy((db) => db.deleteEverything());

/** The same for conversations alone: words to hide and settings stay. */
export const emptyConversations = (): Promise<void> => emptyBy((db) => db.deleteAllConversations());

async function emptyBy(remove: (db: LocalDb) => Promise<void>): Promise<void> {
  await openLocalDb();
  if (!leave) throw new Error('The store of this device is not open');
  enter(leave());
  const { db } = localDbStore.getState();
  if (db) await remove(db);
  announceConversationsChanged();
}
