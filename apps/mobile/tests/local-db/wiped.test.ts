import { migrate } from '@/local-db/migrations';
import type { SqlDatabase, SqlValue } from '@/local-db/sql-database';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { openNodeDatabase } from './node-database';

type Column = { name: string; type: string; pk: number };

/** Every table this device has; what SQLite keeps for itself counts rows and holds no words. */
async function listTables(database: SqlDatabase): Promise<string[]> {
  const rows = await database.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    [],
  );
  return rows.map(({ name }) => name).sort();
}

/** One row in every table, also in one that this test has never heard of. */
async function fill(database: SqlDatabase): Promise<void> {
  await database.execute('PRAGMA foreign_keys = OFF');
  for (const table of await listTables(database)) {
    const columns = await database.all<Column>(`PRAGMA table_info(${table})`, []);
    const values = columns.map(({ name, type }): SqlValue => {
      if (type === 'INTEGER') return 1;
      return name === 'conversation_id' || (table === 'conversations' && name === 'id')
        ? 'c1'
        : `planted in ${table}`;
    });
    const places = columns.map(() => '?').join(', ');
    await database.run(`INSERT OR IGNORE INTO ${table} VALUES (${places})`, values);
  }
  await database.execute('PRAGMA foreign_keys = ON');
}

const countIn = async (database: SqlDatabase, table: string) =>
  (await database.all(`SELECT * FROM ${table}`, [])).length;

test('after everything was deleted no table of this device holds a row', async () => {
  const database = openNodeDatabase();
  await migrate(database);
  await fill(database);
  const tables = await listTables(database);
  expect(tables).toEqual(expect.arrayContaining(['hidden_words', 'mask_entries', 'sent_requests']));
  for (const table of tables) expect([table, await countIn(database, table)]).toEqual([table, 1]);
  await createSqlLocalDb(database).deleteEverything();
  for (const table of tables) expect([table, await countIn(database, table)]).toEqual([table, 0]);
});

test('the same check finds a table that nobody wipes', async () => {
  const database = openNodeDatabase();
  await migrate(database);
  await database.execute('CREATE TABLE forgotten (words TEXT)');
  await fill(database);
  await createSqlLocalDb(database).deleteEverything();
  expect(await countIn(database, 'forgotten')).toBe(1);
});
