import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../src/db/client.ts';
import { fromPglite } from '../../src/db/embedded.ts';
import { listRows } from '../../src/db/rows.ts';
import { openServer } from '../../src/db/server.ts';
import type { Form } from './forms.ts';

/** As much as PostgreSQL can be made to write down of what it is asked. */
export const talkative = {
  log_statement: 'all',
  log_min_messages: 'debug1',
  log_min_error_statement: 'debug1',
  log_error_verbosity: 'verbose',
  log_min_duration_statement: '0',
  log_parameter_max_length: '-1',
  log_parameter_max_length_on_error: '-1',
  log_connections: 'on',
  log_temp_files: '0',
  wal_compression: 'off',
  track_activity_query_size: '65536',
  shared_preload_libraries: 'pg_stat_statements,auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_parameter_max_length': '-1',
} as const;

/** Runs `work` on the database at `url`, or on the embedded one in a folder that nobody has open. */
export async function onDatabase<T>(
  at: { url: string } | { folder: string },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const database =
    'url' in at ? await openServer(at.url, 1) : fromPglite(await PGlite.create(at.folder));
  try {
    return await work(database.db);
  } finally {
    await database.close();
  }
}

/** Long values would be compressed in their table, and then no search sees them. */
export async function keepUncompressed(db: Db): Promise<void> {
  const columns = await listRows(
    db,
    sql`select format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and a.attstorage in ('x', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
      and n.nspname !~ '^pg_toast'`,
    z.object({ name: z.string(), column: z.string() }),
  );
  for (const { name, column } of columns) {
    await db.execute(sql.raw(`alter table ${name} alter column ${column} set storage external`));
  }
}

/** Every value of every table as text, and what the server remembers of statements. */
export async function dumpRows(db: Db): Promise<Buffer[]> {
  const tables = await listRows(
    db,
    sql`select format('%I.%I', n.nspname, c.relname) as name,
      string_agg(format('%I::text', a.attname), ', ') as columns
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      where a.attnum > 0 and not a.attisdropped and (
        c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
        and n.nspname !~ '^pg_toast'
        or c.relname in ('pg_stat_statements', 'pg_stat_activity'))
      group by 1`,
    z.object({ name: z.string(), columns: z.string() }),
  );
  const parts: Buffer[] = [];
  for (const { name, columns } of tables) {
    // As they are: a row as a whole would be written with escapes.
    const query = sql.raw(`select concat_ws(e'\\n', ${columns}) as row from ${name}`);
    const rows = await listRows(db, query, z.object({ row: z.string() }));
    const text = rows.map(({ row }) => row).join('\n');
    parts.push(Buffer.from(`${name}\n${text}`));
    // Bytes are shown as hexadecimal digits: they are searched as they are, too.
    for (const [, digits = ''] of text.matchAll(/\\x([0-9a-f]{16,})/g)) {
      parts.push(Buffer.from(digits, 'hex'));
    }
  }
  return parts;
}

/** A table with every form, as text where it is one, else as bytes. */
export async function plantRows(db: Db, forms: readonly Form[]): Promise<void> {
  await db.execute(sql`create table if not exists canary_control (words text, bytes bytea)`);
  await db.execute(sql`alter table canary_control alter column words set storage external`);
  await db.execute(sql`alter table canary_control alter column bytes set storage external`);
  for (const { bytes } of forms) {
    await db.execute(
      isText(bytes)
        ? sql`insert into canary_control (words) values (${bytes.toString('utf8')})`
        : sql`insert into canary_control (bytes) values (decode(${bytes.toString('base64')}, 'base64'))`,
    );
  }
}

export function isText(bytes: Buffer): boolean {
  return !bytes.includes(0) && Buffer.from(bytes.toString('utf8')).equals(bytes);
}
