import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { migrationsFolder } from '../../../db/migrate.ts';
import { listRows } from '../../../db/rows.ts';
import { BackupError } from '../backup-error.ts';
import { type Bytes, lines } from '../sealed/pieces.ts';
import type { Manifest, TableName } from './manifest.ts';

const rowsAtOnce = 500;
const headSchema = z.tuple([z.string(), z.string()]);

/** Fills an empty database from rows, in the shape that its tables had then. Inside a transaction. */
export async function restoreRows(tx: Db, manifest: Manifest, content: Bytes): Promise<void> {
  await makeTables(tx, manifest);
  const unzipped = createGunzip();
  pipeline(Readable.from(content), unzipped, () => undefined);
  let table: TableName | undefined;
  let waiting: string[] = [];
  const insert = async () => {
    if (table && waiting.length > 0) await insertRows(tx, table, waiting);
    waiting = [];
  };
  for await (const line of lines(unzipped)) {
    if (line.startsWith('[')) {
      await insert();
      const [schema, name] = headSchema.parse(JSON.parse(line));
      table = { schema, name };
    } else {
      waiting.push(line);
      if (waiting.length === rowsAtOnce) await insert();
    }
  }
  await insert();
  for (const { schema, name, value } of manifest.sequences) {
    await tx.execute(sql`select setval(format('%I.%I', ${schema}::text, ${name}::text)::regclass,
      ${value}::bigint)`);
  }
}

/** The migrations that the backup had, and the queue where it had one. */
async function makeTables(tx: Db, { migration, tables }: Manifest): Promise<void> {
  await tx.execute(sql`create schema drizzle`);
  await tx.execute(sql`create table drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`);
  for (const { sql: statements, folderMillis } of readMigrationFiles({ migrationsFolder })) {
    if (folderMillis > migration) continue;
    for (const statement of statements) await tx.execute(sql.raw(statement));
  }
  if (!tables.some(({ schema }) => schema === 'pgboss')) return;
  const { getConstructionPlans } = await import('pg-boss');
  const plan = getConstructionPlans('pgboss')
    .replace(/^\s*BEGIN;/, '')
    .replace(/COMMIT;\s*$/, '');
  // A driver takes one statement at a time; this is one that runs many.
  await tx.execute(sql.raw(`do $do$ begin execute $plan$${plan}$plan$; end $do$`));
}

/** By the names of the columns: those that a newer queue has besides keep their defaults. */
async function insertRows(tx: Db, { schema, name }: TableName, rows: string[]): Promise<void> {
  const given = new Set(
    Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(rows[0] ?? '{}'))),
  );
  const columns = await listRows(
    tx,
    sql`select attname as name from pg_attribute
      where attrelid = format('%I.%I', ${schema}::text, ${name}::text)::regclass
        and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    z.object({ name: z.string() }),
  );
  const names = columns.filter((column) => given.has(column.name));
  if (schema !== 'pgboss' && names.length < given.size) {
    throw new BackupError('This backup has columns that this version does not know.');
  }
  const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
  const list = sql.join(
    names.map((column) => sql.identifier(column.name)),
    sql`, `,
  );
  await tx.execute(sql`insert into ${table} (${list}) overriding system value
    select ${list} from jsonb_populate_recordset(null::${table}, ${`[${rows.join(',')}]`}::jsonb)`);
}
