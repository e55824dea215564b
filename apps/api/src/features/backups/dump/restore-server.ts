import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Bytes } from '../sealed/pieces.ts';
import { emptyDatabase } from './empty.ts';
import type { Manifest } from './manifest.ts';
import { endOf, findProgram, programEnvironment } from './programs.ts';

const psqlWords = [
  '--no-psqlrc',
  '--quiet',
  '--set=ON_ERROR_STOP=1',
  // What it says of an error holds no value.
  '--set=VERBOSITY=sqlstate',
];

/**
 * Puts pg_dump's archive into a server's database in one transaction, in place of what was there.
 * The end of the transaction is said by us, once every byte has been checked and taken: whatever
 * breaks before leaves the database as it was.
 */
export async function restoreServer(
  url: string,
  manifest: Manifest,
  archive: Bytes,
): Promise<void> {
  const reader = await findProgram('pg_restore', manifest.postgres);
  const writer = await findProgram('psql', manifest.postgres);
  const env = programEnvironment(url);
  const reading = spawn(reader, ['--no-owner', '--no-privileges', '--no-comments', '--file=-'], {
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const writing = spawn(writer, psqlWords, { env, stdio: ['pipe', 'ignore', 'ignore'] });
  const ends = [endOf(reading, 'pg_restore'), endOf(writing, 'psql')];
  // A program that ended early closes its end; its exit code says it better.
  for (const stream of [reading.stdin, writing.stdin]) stream.on('error', () => undefined);
  try {
    await put(writing.stdin, `begin;\n${emptyDatabase};\n`);
    await Promise.all([
      feed(archive, reading.stdin, ends[0]),
      pass(reading.stdout, writing.stdin, ends[1]),
    ]);
    await ends[0];
    writing.stdin.end('commit;\n');
    await ends[1];
  } finally {
    reading.kill('SIGKILL');
    writing.kill('SIGKILL');
  }
}

async function feed(bytes: Bytes, into: Writable, ended: Promise<void> | undefined): Promise<void> {
  for await (const piece of bytes) await Promise.race([put(into, piece), ended]);
  into.end();
}

async function pass(from: Readable, into: Writable, ended: Promise<void> | undefined) {
  for await (const piece of from) await Promise.race([put(into, piece), ended]);
}

/** Waits for room, so that no more than a piece or two is in memory. */
async function put(stream: Writable, piece: Uint8Array | string): Promise<void> {
  if (!stream.write(piece)) await once(stream, 'drain').catch(() => undefined);
}
