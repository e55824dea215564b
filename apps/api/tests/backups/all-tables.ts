import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../src/db/client.ts';
import { listRows } from '../../src/db/rows.ts';

/** Every row of every table, as text in an order of its own, by the table's name. */
export async function readAll(db: Db): Promise<Record<string, string[]>> {
  const tables = await listRows(
    db,
    sql`select table_schema as schema, table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema in ('public', 'drizzle') order by 1, 2`,
    z.object({ schema: z.string(), name: z.string() }),
  );
  const read: Record<string, string[]> = {};
  for (const { schema, name } of tables) {
    const rows = await listRows(
      db,
      sql`select (t.*)::text as row from ${sql.identifier(schema)}.${sql.identifier(name)} t order by 1`,
      z.object({ row: z.string() }),
    );
    read[`${schema}.${name}`] = rows.map(({ row }) => row);
  }
  return read;
}
