import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { listRows } from '../../../db/rows.ts';
import type { TableName } from './manifest.ts';

const nameOf = ({ schema, name }: TableName) => `${schema}.${name}`;

/** The same tables so that each stands after those that its rows refer to. */
export async function parentsFirst(db: Db, tables: TableName[]): Promise<TableName[]> {
  const references = await listRows(
    db,
    sql`select distinct cn.nspname || '.' || c.relname as child, pn.nspname || '.' || p.relname as parent
      from pg_constraint f
      join pg_class c on c.oid = f.conrelid join pg_namespace cn on cn.oid = c.relnamespace
      join pg_class p on p.oid = f.confrelid join pg_namespace pn on pn.oid = p.relnamespace
      where f.contype = 'f' and f.conrelid <> f.confrelid`,
    z.object({ child: z.string(), parent: z.string() }),
  );
  const parents = Map.groupBy(references, ({ child }) => child);
  const done = new Map<string, TableName>();
  const begun = new Set<string>();
  const place = (table: TableName) => {
    const name = nameOf(table);
    if (begun.has(name)) return;
    begun.add(name);
    for (const { parent } of parents.get(name) ?? []) {
      const found = tables.find((candidate) => nameOf(candidate) === parent);
      if (found) place(found);
    }
    done.set(name, table);
  };
  // The queue's jobs refer to their queues by a part of the table that is not listed.
  const queuesFirst = tables.toSorted(
    (a, b) => Number(b.name === 'queue') - Number(a.name === 'queue'),
  );
  for (const table of queuesFirst) place(table);
  return [...done.values()];
}
