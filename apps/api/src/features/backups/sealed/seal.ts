import { createCipheriv, randomBytes } from 'node:crypto';
import type { BackupKey } from '../key-file.ts';
import {
  type ChunkKey,
  chunkBytes,
  deriveChunkKey,
  type Head,
  nonceOf,
  tagBytes,
  writeHead,
} from './head.ts';
import { type Bytes, cut } from './pieces.ts';

type About = Pick<Head, 'content' | 'product' | 'created_at'>;

/** The bytes as a backup, under a key that is derived anew for each one. */
export async function* seal(plain: Bytes, key: BackupKey, about: About): AsyncGenerator<Buffer> {
  const salt = randomBytes(32).toString('hex');
  const head = writeHead({ format: 1, key: key.id, salt, chunk_bytes: chunkBytes, ...about });
  yield head;
  const chunkKey = deriveChunkKey(key, salt);
  let number = 0;
  for await (const { piece, isLast } of cut(plain, chunkBytes)) {
    yield closeChunk(piece, chunkKey, { number, isLast, head });
    number += 1;
  }
}

function closeChunk(
  piece: Buffer,
  chunkKey: ChunkKey,
  { number, isLast, head }: { number: number; isLast: boolean; head: Buffer },
): Buffer {
  const nonce = nonceOf(chunkKey, number, isLast);
  const cipher = createCipheriv('aes-256-gcm', chunkKey.key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(head);
  return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
}
