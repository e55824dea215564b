import { asc, getTableColumns } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../../db/client.ts';
import { personTables } from './kept-data/index.ts';
import { givenColumns, type PersonTable, snakeCase, type Who } from './kept-data/kept-table.ts';

type Row = Record<string, unknown>;

/** Everything an export gives of a person, by section, as it was at one moment. */
export function readPersonData(db: Db, who: Who): Promise<Record<string, Row | Row[] | null>> {
  return db.transaction(
    async (tx) => {
      const sections: Record<string, Row | Row[] | null> = {};
      for (const kept of personTables) {
        const rows = await listGiven(tx, kept, who);
        sections[kept.section] = kept.isSingle ? (rows[0] ?? null) : rows;
      }
      return sections;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** The given columns only: what is left out is not even read. Oldest first. */
async function listGiven(db: Db, kept: PersonTable, who: Who): Promise<Row[]> {
  const columns = getTableColumns(kept.table);
  const wanted: Record<string, PgColumn> = {};
  for (const name of givenColumns(kept)) {
    const column = columns[name];
    if (column) wanted[snakeCase(name)] = column;
  }
  const began = columns.createdAt ?? columns.startedAt ?? columns.day;
  const rows = await db
    .select(wanted)
    .from(kept.table)
    .where(kept.rowsOf(who))
    .orderBy(...(began ? [asc(began)] : []));
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, written(value)])),
  );
}

const written = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
