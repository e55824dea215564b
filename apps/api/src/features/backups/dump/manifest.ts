import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { listRows } from '../../../db/rows.ts';

const tableSchema = z.strictObject({
  schema: z.string(),
  name: z.string(),
  rows: z.number().int(),
  /** Sum over all rows of the first eight bytes of each row's SHA-256: in any order the same. */
  hash: z.string(),
});
type TableFigures = z.infer<typeof tableSchema>;

/** What a backup holds, as its first line; read in the same moment as the rows. */
export const manifestSchema = z.strictObject({
  postgres: z.number().int(),
  /** Time of the last migration that the tables have had. */
  migration: z.number().int(),
  tables: z.array(tableSchema),
  sequences: z.array(z.strictObject({ schema: z.string(), name: z.string(), value: z.number() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

const ours = sql`n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;
const ofExtension = (catalog: string) =>
  sql.raw(`exists (select 1 from pg_depend d
    where d.classid = '${catalog}'::regclass and d.objid = c.oid and d.deptype = 'e')`);

/** Tables whose rows are in no backup: counted windows mean nothing a minute later. */
const leftOut = ['public.rate_limits'];

export type TableName = { schema: string; name: string };

/** All tables with rows that a backup has; a partitioned one counts as one. */
export async function listTables(db: Db): Promise<TableName[]> {
  const tables = await listRows(
    db,
    sql`select n.nspname as schema, c.relname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and ${ours}
        and not ${ofExtension('pg_class')}
      order by 1, 2`,
    z.object({ schema: z.string(), name: z.string() }),
  );
  return tables.filter(({ schema, name }) => !leftOut.includes(`${schema}.${name}`));
}

/** Counts and hashes of these tables. The transaction has been made plain before. */
export async function readManifest(db: Db, tables: TableName[]): Promise<Manifest> {
  const figures: TableFigures[] = [];
  for (const table of tables) figures.push(await readFigures(db, table));
  const [about] = await listRows(
    db,
    sql`select current_setting('server_version_num')::int / 10000 as postgres,
      (select max(created_at)::float8 from drizzle.__drizzle_migrations) as migration`,
    z.object({ postgres: z.number(), migration: z.number() }),
  );
  if (!about) throw new Error('The database does not say what it is');
  const sequences = await listRows(
    db,
    sql`select schemaname as schema, sequencename as name, last_value::float8 as value
      from pg_sequences where last_value is not null and schemaname in ('public', 'drizzle')`,
    z.object({ schema: z.string(), name: z.string(), value: z.number() }),
  );
  return { ...about, tables: figures, sequences };
}

/** Rows as text come out the same whatever the settings of server and connection. */
export async function makePlain(db: Db): Promise<void> {
  await db.execute(sql`select set_config('timezone', 'UTC', true),
    set_config('datestyle', 'ISO, YMD', true), set_config('intervalstyle', 'postgres', true),
    set_config('extra_float_digits', '1', true), set_config('bytea_output', 'hex', true),
    set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true),
    set_config('idle_in_transaction_session_timeout', '0', true)`);
}

async function readFigures(db: Db, { schema, name }: TableName): Promise<TableFigures> {
  const [row] = await listRows(
    db,
    sql`select count(*)::float8 as rows, coalesce(sum(('x' || left(encode(
        sha256(convert_to((whole.*)::text, 'UTF8')), 'hex'), 16))::bit(64)::bigint::numeric),
        0)::text as hash
      from ${sql.identifier(schema)}.${sql.identifier(name)} as whole`,
    z.object({ rows: z.number(), hash: z.string() }),
  );
  if (!row) throw new Error('A table has no figures');
  return { schema, name, ...row };
}
