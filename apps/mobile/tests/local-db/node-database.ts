/// <reference types="node" />
import { DatabaseSync } from 'node:sqlite';
import { migrate } from '@/local-db/migrations';
import type { LocalDb } from '@/local-db/records';
import type { SqlDatabase, SqlRunner } from '@/local-db/sql-database';
import { createSqlLocalDb } from '@/local-db/sql-local-db';

/** The same SQL on Node's own SQLite, in memory; whole units wait in line as on the device. */
export function openNodeDatabase(): SqlDatabase {
  const sqlite = new DatabaseSync(':memory:');
  sqlite.exec('PRAGMA foreign_keys = ON');
  const runner: SqlRunner = {
    execute: async (script) => sqlite.exec(script),
    run: async (statement, values) => {
      sqlite.prepare(statement).run(...values);
    },
    // Through JSON, as the rows of expo-sqlite are: plain objects typed by the caller.
    all: async (statement, values) =>
      JSON.parse(JSON.stringify(sqlite.prepare(statement).all(...values))),
  };
  let last: Promise<unknown> = Promise.resolve();
  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    execute: (script) => queue(() => runner.execute(script)),
    run: (statement, values) => queue(() => runner.run(statement, values)),
    all: (statement, values) => queue(() => runner.all(statement, values)),
    transaction: (work) =>
      queue(async () => {
        sqlite.exec('BEGIN');
        try {
          await work(runner);
          sqlite.exec('COMMIT');
        } catch (error) {
          sqlite.exec('ROLLBACK');
          throw error;
        }
      }),
  };
}

export async function openTestLocalDb(): Promise<LocalDb> {
  const database = openNodeDatabase();
  await migrate(database);
  return createSqlLocalDb(database);
}
