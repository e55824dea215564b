import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DamagedBackupError } from '../../src/features/backups/backup-error.ts';
import { chunkBytes, deriveChunkKey, nonceOf } from '../../src/features/backups/sealed/head.ts';
import { newKey, readAsFarAs, sealed, takeApart } from './sealed-backup.ts';

const key = newKey();

describe('a closed backup', () => {
  it.each([0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes, 3 * chunkBytes + 7])(
    'of %i bytes opens to the same, whatever pieces it comes in',
    async (length) => {
      const plain = randomBytes(length);
      for (const pieceBytes of [777, 65_536, 1_000_000]) {
        const bytes = await sealed(plain, key, pieceBytes);
        const { given, error } = await readAsFarAs(bytes, [newKey(), key], pieceBytes + 1);
        expect([error, given.equals(plain)]).toEqual([undefined, true]);
      }
    },
  );

  it('is noise under another key, and says which one it needs', async () => {
    const bytes = await sealed(randomBytes(100), key);
    const { given, error } = await readAsFarAs(bytes, [newKey()]);
    expect([given.length, String(error)]).toEqual([0, expect.stringContaining(key.id)]);
    const posing = { ...newKey(), id: key.id };
    expect((await readAsFarAs(bytes, [posing])).error).toBeInstanceOf(DamagedBackupError);
  });

  it('is refused with a bit changed anywhere in head and first chunk', async () => {
    const bytes = await sealed(randomBytes(300), key);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at);
      const { given, error } = await readAsFarAs(changed, [key]);
      expect([at, given.length, error]).toEqual([at, 0, expect.any(DamagedBackupError)]);
    }
  });

  it('is refused when it is cut, at every border and beside it, or when something follows', async () => {
    const plain = randomBytes(3 * chunkBytes + 500);
    const bytes = await sealed(plain, key);
    const { head, chunks } = await takeApart(bytes);
    const borders = chunks.map((_, at) => head.length + at * (chunkBytes + 16));
    const lengths = borders.flatMap((at) => [at - 1, at, at + 1, at + 15, at + 16, at + 17]);
    for (const length of [0, 5, ...lengths, bytes.length - 16, bytes.length - 1]) {
      const { given, error } = await readAsFarAs(bytes.subarray(0, length), [key]);
      expect([length, error]).toEqual([length, expect.any(DamagedBackupError)]);
      expect(given.equals(plain.subarray(0, given.length))).toBe(true);
      expect(given.length % chunkBytes).toBe(0);
    }
    const longer = Buffer.concat([bytes, Buffer.from('x')]);
    expect((await readAsFarAs(longer, [key])).error).toBeInstanceOf(DamagedBackupError);
  });

  it('is refused with chunks left out, doubled, moved, or of another backup', async () => {
    const plain = randomBytes(4 * chunkBytes);
    const { head, chunks } = await takeApart(await sealed(plain, key));
    const other = await takeApart(await sealed(plain, key));
    const [a, b, c, d] = chunks;
    const [oa, , , od] = other.chunks;
    const orders = [
      [a, b, c],
      [b, c, d],
      [a, c, d],
      [a, b, b, c, d],
      [a, c, b, d],
      [a, b, c, d, d],
      [d],
      [oa, b, c, d],
      [a, b, c, od],
    ];
    for (const [at, order] of orders.entries()) {
      const bytes = Buffer.concat([head, ...order.map((chunk) => chunk ?? Buffer.alloc(0))]);
      const { error } = await readAsFarAs(bytes, [key]);
      expect([at, error]).toEqual([at, expect.any(DamagedBackupError)]);
    }
    const whole = Buffer.concat([other.head, ...chunks]);
    expect((await readAsFarAs(whole, [key])).error).toBeInstanceOf(DamagedBackupError);
  });

  it('never uses a nonce twice, within a backup or over many', () => {
    const seen = new Set<string>();
    for (let backup = 0; backup < 500; backup += 1) {
      const chunkKey = deriveChunkKey(key, randomBytes(32).toString('hex'));
      for (let number = 0; number < 4; number += 1) {
        for (const isLast of [false, true]) {
          seen.add(nonceOf(chunkKey, number, isLast).toString('hex'));
        }
      }
    }
    expect(seen.size).toBe(500 * 4 * 2);
  });
});
