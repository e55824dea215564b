import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { listRows } from '../../../db/rows.ts';
import { listTables, makePlain, readManifest, type TableName } from './manifest.ts';
import { parentsFirst } from './parents-first.ts';

const rowsAtOnce = 500;
const rowSchema = z.object({ row: z.string() });

/** Of the queue only what waits; the rest it makes anew, in the shape of its own version. */
const ofQueue = ['queue', 'schedule', 'job'];

/**
 * An embedded database: its manifest as a line, then compressed lines of JSON, for each table a head
 * `["schema","table"]` and its rows as objects. All of one moment.
 */
export function dumpRows(db: Db): AsyncIterable<Uint8Array> {
  const out = new PassThrough();
  const options = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;
  db.transaction((tx) => writeAll(tx, out), options).then(
    () => undefined,
    (error: unknown) => out.destroy(error instanceof Error ? error : new Error('no dump')),
  );
  return out;
}

async function writeAll(tx: Db, out: PassThrough): Promise<void> {
  await makePlain(tx);
  const all = await listTables(tx);
  const tables = await parentsFirst(
    tx,
    all.filter(({ schema, name }) => schema !== 'pgboss' || ofQueue.includes(name)),
  );
  await write(out, `${JSON.stringify(await readManifest(tx, tables))}\n`);
  const lines = createGzip();
  lines.on('error', (error) => out.destroy(error));
  lines.pipe(out);
  for (const table of tables) await writeTable(tx, table, lines);
  lines.end();
}

async function writeTable(tx: Db, { schema, name }: TableName, lines: Writable): Promise<void> {
  await write(lines, `${JSON.stringify([schema, name])}\n`);
  const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
  await tx.execute(
    sql`declare backup_rows no scroll cursor for select to_jsonb(whole.*)::text as row from ${table} as whole`,
  );
  while (true) {
    const fetched = sql.raw(`fetch ${rowsAtOnce} from backup_rows`);
    const rows = await listRows(tx, fetched, rowSchema);
    if (rows.length > 0) await write(lines, rows.map(({ row }) => `${row}\n`).join(''));
    if (rows.length < rowsAtOnce) break;
  }
  await tx.execute(sql`close backup_rows`);
}

async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed) throw new Error('The dump is not wanted any more');
  if (!stream.write(text)) await once(stream, 'drain', { signal: AbortSignal.timeout(60_000) });
}
