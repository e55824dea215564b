import { randomBytes } from 'node:crypto';
import type { BackupKey } from '../../src/features/backups/key-file.ts';
import { chunkBytes, readHead, tagBytes } from '../../src/features/backups/sealed/head.ts';
import { seal } from '../../src/features/backups/sealed/seal.ts';
import { unseal } from '../../src/features/backups/sealed/unseal.ts';

const about = {
  content: 'rows',
  product: '0.1.0',
  created_at: '2026-11-23T02:00:00.000Z',
} as const;

export function newKey(): BackupKey {
  return { id: randomBytes(8).toString('hex'), bytes: randomBytes(32) };
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function sealed(plain: Buffer, key: BackupKey, pieceBytes = 10_000): Promise<Buffer> {
  return gather(seal(inPieces(plain, pieceBytes), key, about));
}

/** What a reader was given before it ended, well or not. */
export async function readAsFarAs(
  bytes: Buffer,
  keys: readonly BackupKey[],
  pieceBytes = 100_000,
): Promise<{ given: Buffer; error: unknown }> {
  const given: Uint8Array[] = [];
  try {
    const { plain } = await unseal(inPieces(bytes, pieceBytes), keys);
    for await (const piece of plain) given.push(piece);
    return { given: Buffer.concat(given), error: undefined };
  } catch (error) {
    return { given: Buffer.concat(given), error };
  }
}

/** A backup taken apart: its head and its chunks. */
export async function takeApart(bytes: Buffer): Promise<{ head: Buffer; chunks: Buffer[] }> {
  const { raw } = await readHead(inPieces(bytes, 5_000));
  const chunks: Buffer[] = [];
  for (let at = raw.length; at < bytes.length; at += chunkBytes + tagBytes) {
    chunks.push(bytes.subarray(at, at + chunkBytes + tagBytes));
  }
  return { head: raw, chunks };
}

async function gather(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}
