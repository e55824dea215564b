import { spawn } from 'node:child_process';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { openLongConnection } from '../../../db/long-connection.ts';
import { listRows } from '../../../db/rows.ts';
import { listTables, makePlain, readManifest } from './manifest.ts';
import { endOf, findProgram, programEnvironment } from './programs.ts';

const words = [
  '--format=custom',
  '--no-owner',
  '--no-privileges',
  '--no-comments',
  // Extensions belong to the machine; this one is everywhere, and naming it leaves the others out.
  '--extension=plpgsql',
  '--exclude-table-data=public.rate_limits',
];

/** A PostgreSQL server's database: its manifest as a line, then pg_dump's archive of that moment. */
export async function* dumpServer(url: string): AsyncGenerator<Uint8Array> {
  const { db, close } = await openLongConnection(url, 'solacore backup');
  try {
    await db.execute(sql`begin isolation level repeatable read read only`);
    await makePlain(db);
    const manifest = await readManifest(db, await listTables(db));
    const program = await findProgram('pg_dump', manifest.postgres);
    yield Buffer.from(`${JSON.stringify(manifest)}\n`, 'utf8');
    const [row] = await listRows(
      db,
      sql`select pg_export_snapshot() as snapshot`,
      z.object({ snapshot: z.string() }),
    );
    yield* archive(program, url, row?.snapshot ?? '');
  } finally {
    await close();
  }
}

async function* archive(
  program: string,
  url: string,
  snapshot: string,
): AsyncGenerator<Uint8Array> {
  const child = spawn(program, [...words, `--snapshot=${snapshot}`], {
    env: programEnvironment(url),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = endOf(child, 'pg_dump');
  try {
    for await (const piece of child.stdout) yield piece;
    await ended;
  } finally {
    child.kill('SIGKILL');
  }
}
