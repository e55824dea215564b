import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import type { ApiContext } from '../harness/index.ts';

type Db = ApiContext['db'];

/** The rows of all tables of the product, as a backup has them. */
export async function backUp(db: Db): Promise<Map<string, string>> {
  const names = await listRows(
    db,
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    z.object({ name: z.string() }),
  );
  const copy = new Map<string, string>();
  for (const { name } of names) {
    const [row] = await listRows(
      db,
      sql`select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as rows from ${sql.identifier(name)} t`,
      z.object({ rows: z.string() }),
    );
    copy.set(name, row?.rows ?? '[]');
  }
  return copy;
}

/** Puts the tables back as they were, the erasures too, as a restore does. */
export async function restore(db: Db, copy: Map<string, string>): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    for (const [name, rows] of copy) {
      const table = sql.identifier(name);
      await tx.execute(sql`delete from ${table}`);
      await tx.execute(
        sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${rows}::jsonb)`,
      );
    }
  });
}
