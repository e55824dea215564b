import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { openServer } from '../../apps/api/src/db/server.ts';
import { isEmpty } from '../../apps/api/src/features/backups/dump/empty.ts';
import type { BackupKey } from '../../apps/api/src/features/backups/key-file.ts';
import { restoreBackup } from '../../apps/api/src/features/backups/restore-backup.ts';
import {
  chunkBytes,
  deriveChunkKey,
  nonceOf,
  tagBytes,
} from '../../apps/api/src/features/backups/sealed/head.ts';
import {
  newKey,
  readAsFarAs,
  sealed,
  takeApart,
} from '../../apps/api/tests/backups/sealed-backup.ts';
import { all, zero } from './part.ts';
import type { Bar } from './report.ts';

type Damaged = { backup: string; draft: string; keys: readonly BackupKey[]; targetUrl: string };

/** F2: bits flipped and lengths cut, each restored into an empty database as a person would. */
export async function damage(
  { backup, draft, keys, targetUrl }: Damaged,
  flips: number,
): Promise<Bar[]> {
  const whole = readFileSync(backup);
  const { head, chunks } = await takeApart(whole);
  const plain = await readAsFarAs(whole, keys);
  const database = await openServer(targetUrl, 1);
  const seen = { refused: 0, early: 0, partial: 0 };
  const attempt = async (bytes: Buffer) => {
    writeFileSync(draft, bytes);
    const asked = { path: draft, keys, isReplacing: true };
    await restoreBackup(database, asked).then(
      () => undefined,
      () => {
        seen.refused += 1;
      },
    );
    const { given } = await readAsFarAs(bytes, keys);
    if (!given.equals(plain.given.subarray(0, given.length))) seen.early += 1;
  };
  for (let time = 0; time < flips; time += 1) {
    const at = randomInt(whole.length);
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << randomInt(8)), at);
    await attempt(bytes);
  }
  const borders = chunks.map((_, at) => head.length + at * (chunkBytes + tagBytes));
  const cuts = new Set(borders);
  while (cuts.size < flips / 10) cuts.add(randomInt(whole.length));
  for (const length of cuts) await attempt(whole.subarray(0, length));
  const orders = [...chunks.keys()].flatMap((at) => [
    chunks.toSpliced(at, 1),
    chunks.toSpliced(at, 0, chunks[at] ?? Buffer.alloc(0)),
    chunks
      .toSpliced(0, 1, chunks[at] ?? Buffer.alloc(0))
      .toSpliced(at, 1, chunks[0] ?? Buffer.alloc(0)),
  ]);
  const moved = orders
    .map((order) => Buffer.concat([head, ...order]))
    .filter((one) => !one.equals(whole));
  for (const bytes of moved) await attempt(bytes);
  if (!(await isEmpty(database.db))) seen.partial += 1;
  await database.close();
  const tries = flips + cuts.size + moved.length;
  return [
    all(
      `refused, of ${flips} flips, ${cuts.size} cuts, ${moved.length} moves`,
      seen.refused,
      tries,
    ),
    zero('with a byte given that was not as it was written', seen.early),
    zero('restored in part', seen.partial),
  ];
}

/** F3: nonces, and keys of chunks, over many backups under one key. */
export async function repeatNonces(backups: number): Promise<Bar[]> {
  const key = newKey();
  const [nonces, keys] = [new Set<string>(), new Set<string>()];
  let chunks = 0;
  for (let time = 0; time < backups; time += 1) {
    const bytes = await sealed(randomBytes(chunkBytes + 10), key, chunkBytes);
    const text = bytes.subarray(12, 12 + bytes.readUInt32BE(8)).toString('utf8');
    const chunkKey = deriveChunkKey(key, JSON.parse(text).salt);
    keys.add(chunkKey.key.toString('hex'));
    for (const [number, isLast] of [false, true].entries()) {
      nonces.add(nonceOf(chunkKey, number, isLast).toString('hex'));
      chunks += 1;
    }
  }
  return [
    zero(`nonces that came twice, of ${chunks} in ${backups} backups`, chunks - nonces.size),
    zero('keys that came twice', backups - keys.size),
  ];
}
