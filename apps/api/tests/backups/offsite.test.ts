import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OffsiteConfig } from '../../src/config-backup.ts';
import { createOffsiteStore } from '../../src/features/backups/offsite/s3-store.ts';
import type { Bytes } from '../../src/features/backups/sealed/pieces.ts';
import { newBackupName } from '../../src/features/backups/shelf.ts';
import { startFakeS3 } from '../fakes/s3/server.ts';

const pace = { timeoutMs: 300, tries: 3, firstPauseMs: 5 };
const part = 100_000;

const collect = (bytes: Bytes) => buffer(Readable.from(bytes));

describe('the offsite store', () => {
  let s3: Awaited<ReturnType<typeof startFakeS3>>;
  const folder = mkdtempSync(join(tmpdir(), 'solacore-offsite-'));
  beforeAll(async () => {
    s3 = await startFakeS3();
  });
  afterAll(async () => {
    await s3.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    s3.objects.clear();
    s3.seen.length = 0;
  });

  const store = (own: Partial<OffsiteConfig> = {}) =>
    createOffsiteStore({ ...s3.config, ...own }, { pace, partBytes: part });
  const backup = (bytes: number, at = new Date()) => {
    const name = newBackupName(at);
    const path = join(folder, name);
    writeFileSync(path, randomBytes(bytes));
    return { name, path, key: `solacore/${name}` };
  };
  const isThere = ({ path, key }: { path: string; key: string }) =>
    s3.objects.get(key)?.equals(readFileSync(path)) ?? false;

  it.each([1, part, part + 1, 5 * part + 7])(
    'has all %i bytes, and gives them back',
    async (size) => {
      const one = backup(size);
      await store().send(one.path, one.name);
      expect(isThere(one)).toBe(true);
      const given = await collect(await store().read(one.name));
      expect(given.equals(readFileSync(one.path))).toBe(true);
      expect([s3.refused, s3.uploads.size]).toEqual([[], 0]);
    },
  );

  it('lists what it has over several pages, and loses what is removed', async () => {
    const names = [1, 2, 3, 4, 5].map((day) => {
      const { name } = backup(10, new Date(Date.UTC(2026, 10, day)));
      s3.objects.set(`solacore/${name}`, Buffer.from('x'));
      return name;
    });
    s3.objects.set('solacore/of-somebody-else.txt', Buffer.from('x'));
    s3.objects.set(`elsewhere/${names[0]}`, Buffer.from('x'));
    expect((await store().list()).map(({ name }) => name)).toEqual(names.toReversed());
    await store().remove(names[0] ?? '');
    expect((await store().list()).length).toBe(4);
    expect(s3.objects.size).toBe(6);
  });

  it.each(['busy', 'silent', 'reset'] as const)(
    'that is %s for a moment gets it all the same',
    async (fault) => {
      const [small, large] = [backup(10), backup(2 * part)];
      s3.fail(fault, /^PUT/, 2);
      await store().send(small.path, small.name);
      s3.fail(fault, /partNumber=2/, 1);
      s3.fail(fault, /^POST .*uploadId/, 1);
      await store().send(large.path, large.name);
      expect([isThere(small), isThere(large)]).toEqual([true, true]);
    },
  );

  it.each(['busy', 'silent', 'reset', 'full'] as const)(
    'that stays %s is given up, and keeps no parts',
    async (fault) => {
      const one = backup(3 * part);
      s3.fail(fault, /partNumber=2/, 3);
      await expect(store().send(one.path, one.name)).rejects.toThrow('did not take PUT: 50');
      expect([s3.objects.size, s3.uploads.size]).toEqual([0, 0]);
    },
  );

  it('that finds out late, or has not all of it, is not believed', async () => {
    const [large, small] = [backup(2 * part), backup(50)];
    s3.fail('late', /^POST .*uploadId/);
    await expect(store().send(large.path, large.name)).rejects.toThrow('put the parts together');
    s3.fail('shortened', /^PUT/);
    await expect(store().send(small.path, small.name)).rejects.toThrow('has not all');
    expect(s3.uploads.size).toBe(0);
  });

  it('that breaks off in the middle is said to, and one that is slow is heard to its end', async () => {
    const one = backup(part);
    await store().send(one.path, one.name);
    s3.fail('cut', /^GET/);
    await expect(store().read(one.name).then(collect)).rejects.toThrow('broke off');
    // Longer in all than the store may be silent.
    s3.fail('dripped', /^GET/);
    expect((await collect(await store().read(one.name))).equals(readFileSync(one.path))).toBe(true);
  });

  it('takes nothing under another secret: asked once, and nothing of it is told', async () => {
    const one = backup(10);
    const sent = store({ secretAccessKey: 'another secret' }).send(one.path, one.name);
    await expect(sent).rejects.toThrow(
      /^The offsite store did not take PUT: 403 SignatureDoesNotMatch.$/,
    );
    expect([s3.seen.length, s3.objects.size]).toEqual([1, 0]);
    s3.refused.length = 0;
  });

  it('is found at Amazon by the name of its bucket', async () => {
    const asked: string[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = async (input) => {
      asked.push(String(input));
      return new Response('<ListBucketResult></ListBucketResult>');
    };
    try {
      await store({ endpoint: null }).list();
      await store({ endpoint: null, bucket: 'of.us' }).list();
    } finally {
      globalThis.fetch = real;
    }
    expect(asked.map((url) => url.split('?')[0])).toEqual([
      'https://of-us.s3.eu-central-1.amazonaws.com/',
      'https://s3.eu-central-1.amazonaws.com/of.us/',
    ]);
  });
});
