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
export async function* dumpRows(db: Db): AsyncGenerator<Uint8Array> {
  const out = new PassThrough();
  // Heard by the loop below; alone it would end the process.
  out.on('error', () => undefined);
  const gone = new AbortController();
  out.once('close', () => gone.abort());
  const options = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;
  const written = db
    .transaction((tx) => writeAll(tx, { out, gone: gone.signal }), options)
    .catch((error: unknown) => {
      out.destroy(error instanceof Error ? error : new Error('no dump'));
    });
  try {
    for await (const piece of out) yield piece;
  } finally {
    // Nobody reads on: the database is not held for that.
    out.destroy();
    await written;
  }
}

type Sink = { out: PassThrough; gone: AbortSignal };

async function writeAll(tx: Db, { out, gone }: Sink): Promise<void> {
  await makePlain(tx);
  const all = await listTables(tx);
  const tables = await parentsFirst(
    tx,
    all.filter(({ schema, name }) => schema !== 'pgboss' || ofQueue.includes(name)),
  );
  await write(out, gone, `${JSON.stringify(await readManifest(tx, tables))}\n`);
  const lines = createGzip();
  lines.on('error', (error) => out.destroy(error));
  lines.pipe(out);
  for (const table of tables) {
    await writeTable(tx, table, (text) => write(lines, gone, text));
  }
  lines.end();
}

async function writeTable(
  tx: Db,
  { schema, name }: TableName,
  writeLines: (text: string) => Promise<void>,
): Promise<void> {
  await writeLines(`${JSON.stringify([schema, name])}\n`);
  const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
  await tx.execute(
    sql`declare backup_rows no scroll cursor for select to_jsonb(whole.*)::text as row from ${table} as whole`,
  );
  while (true) {
    const fetched = sql.raw(`fetch ${rowsAtOnce} from backup_rows`);
    const rows = await listRows(tx, fetched, rowSchema);
    if (rows.length > 0) await writeLines(rows.map(({ row }) => `${row}\n`).join(''));
    if (rows.length < rowsAtOnce) break;
  }
  await tx.execute(sql`close backup_rows`);
}

async function write(stream: Writable, gone: AbortSignal, text: string): Promise<void> {
  gone.throwIfAborted();
  if (!stream.write(text)) await once(stream, 'drain', { signal: gone });
}
