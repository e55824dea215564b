import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../src/db/client.ts';
import { listRows } from '../../src/db/rows.ts';

/** Every table's rows as one text, last-used times and the tables of `without` left out. */
export async function readTables(db: Db, without: readonly string[]): Promise<string> {
  const tables = await listRows(
    db,
    sql`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    z.object({ name: z.string() }),
  );
  const names = tables.map(({ name }) => name).filter((name) => !without.includes(name));
  const parts = await Promise.all(
    names.map(async (name) => {
      const [row] = await listRows(
        db,
        sql`select coalesce(string_agg((to_jsonb(t) - 'last_used_at' - 'last_active_at')::text, '|' order by to_jsonb(t)::text), '') as content from ${sql.identifier(name)} t`,
        z.object({ content: z.string() }),
      );
      return `${name}: ${row?.content}`;
    }),
  );
  return parts.join('\n');
}
