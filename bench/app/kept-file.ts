import { DatabaseSync } from 'node:sqlite';
import { migrate } from '../../apps/mobile/src/local-db/migrations.ts';
import type { SqlDatabase, SqlRunner } from '../../apps/mobile/src/local-db/sql-database.ts';
import { seedHistory } from '../../apps/mobile/tests/history/seed-history.ts';

/** Writes a device's database with so many conversations, none of them in the index yet. */
export async function writeKeptFile(
  path: string,
  conversations: number,
  messagesEach: number,
): Promise<void> {
  const sqlite = new DatabaseSync(path);
  const runner: SqlRunner = {
    execute: async (script) => sqlite.exec(script),
    run: async (statement, values) => {
      sqlite.prepare(statement).run(...values);
    },
    // Through JSON, as the rows of the app are: plain objects typed by the caller.
    all: async (statement, values) =>
      JSON.parse(JSON.stringify(sqlite.prepare(statement).all(...values))),
  };
  const database: SqlDatabase = {
    ...runner,
    transaction: async (work) => {
      sqlite.exec('BEGIN');
      await work(runner);
      sqlite.exec('COMMIT');
    },
  };
  await migrate(database);
  await seedHistory(database, { conversations, messagesEach, until: new Date() });
  sqlite.close();
}
