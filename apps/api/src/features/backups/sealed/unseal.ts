import { createDecipheriv } from 'node:crypto';
import { DamagedBackupError } from '../backup-error.ts';
import type { BackupKey } from '../key-file.ts';
import { type ChunkKey, deriveChunkKey, type Head, nonceOf, readHead, tagBytes } from './head.ts';
import { type Bytes, cut } from './pieces.ts';

/**
 * Opens a backup. No byte of a chunk is given before its tag was checked, and the stream ends well
 * only if the last chunk was there and nothing after it.
 * @throws DamagedBackupError at the first thing that is not as it was written.
 */
export async function unseal(
  bytes: Bytes,
  keys: readonly BackupKey[],
): Promise<{ head: Head; plain: Bytes }> {
  const { head, raw, rest } = await readHead(bytes);
  const key = keys.find(({ id }) => id === head.key);
  if (!key) {
    throw new DamagedBackupError(
      `This backup was closed with a key that BACKUP_KEY_FILE does not hold (${head.key}).`,
    );
  }
  return { head, plain: openChunks(rest, deriveChunkKey(key, head.salt), head, raw) };
}

async function* openChunks(
  rest: Bytes,
  chunkKey: ChunkKey,
  head: Head,
  raw: Buffer,
): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const { piece, isLast } of cut(rest, head.chunk_bytes + tagBytes)) {
    yield openChunk(piece, chunkKey, nonceOf(chunkKey, number, isLast), raw);
    number += 1;
  }
}

function openChunk(piece: Buffer, { key }: ChunkKey, nonce: Buffer, raw: Buffer): Buffer {
  const end = piece.length - tagBytes;
  if (end < 0) throw changed();
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(raw).setAuthTag(piece.subarray(end));
  try {
    return Buffer.concat([decipher.update(piece.subarray(0, end)), decipher.final()]);
  } catch {
    throw changed();
  }
}

function changed(): DamagedBackupError {
  return new DamagedBackupError('This backup was changed or cut. Nothing of it was used.');
}
