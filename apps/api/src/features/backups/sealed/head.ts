import { hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { DamagedBackupError } from '../backup-error.ts';
import type { BackupKey } from '../key-file.ts';
import { type Bytes, takeFirst } from './pieces.ts';

export const chunkBytes = 65_536;
export const tagBytes = 16;
const magic = Buffer.from('SOLACORE', 'latin1');
const longestHead = 4_096;

const headSchema = z.strictObject({
  format: z.literal(1),
  /** Id of the key, not the key. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  chunk_bytes: z.number().int().min(1_024).max(16_777_216),
  created_at: z.iso.datetime(),
  /** What is inside: an archive of pg_dump, or rows as compressed lines of JSON. */
  content: z.enum(['pg_dump', 'rows']),
  product: z.string().max(40),
});
export type Head = z.infer<typeof headSchema>;

/** How a backup begins, byte by byte: every chunk vouches for it. */
export function writeHead(head: Head): Buffer {
  const text = Buffer.from(JSON.stringify(headSchema.parse(head)), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([magic, length, text]);
}

/** @throws DamagedBackupError where it is no backup of a format that is known. */
export async function readHead(bytes: Bytes): Promise<{ head: Head; raw: Buffer; rest: Bytes }> {
  const start = await takeFirst(bytes, magic.length + 4);
  if (!start.first.subarray(0, magic.length).equals(magic)) throw notOne();
  const length = start.first.length === magic.length + 4 ? start.first.readUInt32BE(8) : 0;
  if (length === 0 || length > longestHead) throw notOne();
  const { first: text, rest } = await takeFirst(start.rest, length);
  if (text.length < length) throw notOne();
  return { head: parse(text), raw: Buffer.concat([start.first, text]), rest };
}

function parse(text: Buffer): Head {
  try {
    return headSchema.parse(JSON.parse(text.toString('utf8')));
  } catch {
    throw notOne();
  }
}

function notOne(): DamagedBackupError {
  return new DamagedBackupError('This is no backup, or its beginning was changed.');
}

/** What closes the chunks of one backup: a key of its own, and seven bytes that begin each nonce. */
export type ChunkKey = { key: Buffer; noncePrefix: Buffer };

export function deriveChunkKey({ bytes }: BackupKey, salt: string): ChunkKey {
  const derived = Buffer.from(
    hkdfSync('sha256', bytes, Buffer.from(salt, 'hex'), 'solacore backup', 39),
  );
  return { key: derived.subarray(0, 32), noncePrefix: derived.subarray(32) };
}

/** Place and end are part of the nonce, so a chunk opens where it was closed and nowhere else. */
export function nonceOf({ noncePrefix }: ChunkKey, number: number, isLast: boolean): Buffer {
  const place = Buffer.alloc(5);
  place.writeUInt32BE(number);
  place.writeUInt8(isLast ? 1 : 0, 4);
  return Buffer.concat([noncePrefix, place]);
}
