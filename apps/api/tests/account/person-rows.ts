import { randomUUID } from 'node:crypto';
import { getTableColumns, is, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import * as schema from '../../src/db/schema.ts';
import { snakeCase } from '../../src/features/account/kept-data/kept-table.ts';
import type { ApiContext, Person } from '../harness/index.ts';

type Db = ApiContext['db'];
type Row = Record<string, unknown>;

/** Every table of the schema, by the name that the code gives it. */
export const tables = Object.entries(schema).flatMap(([name, table]) =>
  is(table, PgTable) ? [{ name, table }] : [],
);

const namesSomebody = /user|actor|subject|account|owner|person|member|login/i;

/** Writes a row of the person into every table, whatever tables there are. */
export async function fillTables(
  db: Db,
  person: Person,
  all: PgTable[] = tables.map(({ table }) => table),
): Promise<string[]> {
  const rows = new Map<PgTable, Row>([[schema.users, { id: person.userId }]]);
  /** What was made up for this person: none of it may stay. */
  const marks: string[] = [];
  for (const table of inOrder(all)) {
    if (table === schema.users) continue;
    const row = makeRow(table, person, rows);
    const name = getTableConfig(table).name;
    const keys = Object.keys(row);
    const kept = await listRows(
      db,
      sql`insert into ${sql.identifier(name)}
        (${sql.join(
          keys.map((key) => sql.identifier(snakeCase(key))),
          sql`, `,
        )})
        values (${sql.join(
          keys.map((key) => sql`${row[key]}`),
          sql`, `,
        )}) on conflict do nothing returning true as kept`,
      z.object({ kept: z.boolean() }),
    );
    const isPersonal = belongsTo(table);
    if (kept.length > 0) {
      rows.set(table, row);
      if (isPersonal) marks.push(...marksOf(table, row, person));
    } else {
      const [own] = await listRows(
        db,
        sql`select id from ${sql.identifier(name)} where user_id = ${person.userId}::uuid limit 1`,
        z.object({ id: z.string() }).loose(),
      );
      if (own) rows.set(table, own);
    }
  }
  return marks;
}

/** Parents before children. */
function inOrder(all: PgTable[]): PgTable[] {
  const done: PgTable[] = [];
  const visit = (table: PgTable) => {
    if (done.includes(table)) return;
    for (const parent of parentsOf(table)) if (parent !== table) visit(parent);
    done.push(table);
  };
  for (const table of all) visit(table);
  return done;
}

function parentsOf(table: PgTable): PgTable[] {
  return getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable);
}

/** Whether a table leads to a person: by a reference, by a name, or by an e-mail address. */
export function belongsTo(table: PgTable): boolean {
  if (table === schema.users) return true;
  const names = Object.keys(getTableColumns(table));
  if (names.some((name) => /email/i.test(name))) return true;
  if (names.some((name) => namesSomebody.test(name) && /id$/i.test(name))) return true;
  return parentsOf(table).some((parent) => parent !== table && belongsTo(parent));
}

function makeRow(table: PgTable, person: Person, rows: Map<PgTable, Row>): Row {
  const references = new Map<string, unknown>();
  for (const key of getTableConfig(table).foreignKeys) {
    const { columns, foreignColumns, foreignTable } = key.reference();
    columns.forEach((column, at) => {
      const parent = foreignColumns[at]?.name ?? '';
      references.set(column.name, rows.get(foreignTable)?.[parent]);
    });
  }
  const row: Row = {};
  for (const [name, column] of Object.entries(getTableColumns(table))) {
    const value = references.has(column.name)
      ? references.get(column.name)
      : makeValue(name, column, person);
    if (value !== undefined) row[name] = value;
  }
  return row;
}

function makeValue(name: string, column: PgColumn, person: Person): unknown {
  switch (column.columnType) {
    case 'PgUUID':
      return column.primary ? randomUUID() : person.userId;
    case 'PgText':
      if (column.enumValues?.length) return column.enumValues[0];
      if (/email/i.test(name)) return person.email;
      return namesSomebody.test(name) && !/hash/i.test(name)
        ? person.userId
        : `mark-${randomUUID()}`;
    case 'PgTimestamp':
      return new Date(Date.now() + 86_400_000).toISOString();
    case 'PgDateString':
      return '2026-11-22';
    case 'PgBoolean':
      return false;
    case 'PgJsonb':
      return name === 'evidence' ? '{"logins":[]}' : '{}';
    case 'PgInteger':
    case 'PgSmallInt':
    case 'PgBigInt53':
    case 'PgDoublePrecision':
      return 7;
    case 'PgBigSerial53':
    case 'PgArray':
      return undefined;
    default:
      throw new Error(`How is ${name} filled? It is a ${column.columnType}`);
  }
}

/** A parent's values are marks of the parent, if it is the person's. */
function marksOf(table: PgTable, row: Row, person: Person): string[] {
  const references = getTableConfig(table).foreignKeys.flatMap((key) =>
    key.reference().columns.map(({ name }) => name),
  );
  const shape = /^(mark-)?[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}$/;
  return Object.entries(row).flatMap(([name, value]) =>
    !references.includes(name) &&
    typeof value === 'string' &&
    value !== person.userId &&
    shape.test(value)
      ? [value]
      : [],
  );
}

const tableName = z.object({ schema: z.string(), name: z.string() });
const content = z.object({ content: z.string() });

/** Every row of every table in the database, the queue's and the migrations' too. */
export async function dumpRows(db: Db): Promise<{ table: string; row: string }[]> {
  const names = await listRows(
    db,
    sql`select table_schema as schema, table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    tableName,
  );
  const dumped = [];
  for (const { schema: space, name } of names) {
    const rows = await listRows(
      db,
      sql`select to_jsonb(t)::text as content from ${sql.identifier(space)}.${sql.identifier(name)} t`,
      content,
    );
    dumped.push(...rows.map((row) => ({ table: name, row: row.content })));
  }
  return dumped;
}

/** The names of the tables in which one of these texts is found, in whatever case. */
export async function tablesHolding(db: Db, texts: string[]): Promise<string[]> {
  const sought = texts.map((text) => text.toLowerCase());
  const found = (await dumpRows(db)).filter(({ row }) => {
    const lower = row.toLowerCase();
    return sought.some((text) => lower.includes(text));
  });
  return [...new Set(found.map(({ table }) => table))].sort();
}

/** What a person is known by in the database, as far as the database knows. */
export async function knownBy(db: Db, person: Person): Promise<string[]> {
  const ids = await listRows(
    db,
    sql`select id::text from devices where user_id = ${person.userId}::uuid
      union all select id::text from active_sessions where user_id = ${person.userId}::uuid`,
    z.object({ id: z.string() }),
  );
  return [person.userId, person.email, person.fingerprint, ...ids.map(({ id }) => id)];
}
