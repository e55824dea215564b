import { openDatabaseAsync, type SQLiteDatabase } from 'expo-sqlite';
import { migrate } from './migrations.ts';
import type { SqlDatabase, SqlRunner } from './sql-database.ts';
import { completeStoreFiles } from './store-files';

/** In KiB. In a browser each page that is not in memory is a call to its file system. */
const cacheKib = 16_000;

/**
 * What is deleted is overwritten: it must not be found in the file's free space either. What a
 * statement puts aside stays in memory.
 */
const settings = `PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${cacheKib};`;

/** Opens and migrates the database of this device. */
export async function openDatabase(): Promise<SqlDatabase> {
  await completeStoreFiles();
  // Only `*Async`: in the browser the synchronous calls need a cross-origin isolated page.
  const sqlite = await openDatabaseAsync('solacore.db');
  await sqlite.execAsync(settings);
  const database = oneAtATime(sqlite);
  await migrate(database);
  return database;
}

/** Statements of others must not slip into an open transaction, so whole units wait in line. */
function oneAtATime(sqlite: SQLiteDatabase): SqlDatabase {
  const inside = runnerOf(sqlite);
  let last: Promise<unknown> = Promise.resolve();
  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    execute: (script) => queue(() => inside.execute(script)),
    run: (statement, values) => queue(() => inside.run(statement, values)),
    all: (statement, values) => queue(() => inside.all(statement, values)),
    transaction: (work) => queue(() => sqlite.withTransactionAsync(() => work(inside))),
  };
}

function runnerOf(sqlite: SQLiteDatabase): SqlRunner {
  return {
    execute: (script) => sqlite.execAsync(script),
    run: async (statement, values) => {
      await sqlite.runAsync(statement, values);
    },
    all: (statement, values) => sqlite.getAllAsync(statement, values),
  };
}
