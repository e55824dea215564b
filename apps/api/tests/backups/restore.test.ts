import { randomInt } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { completeDeps, type Deps } from '../../src/deps.ts';
import {
  backUpNow,
  drillNow,
  restoreNow,
  verifyBackups,
} from '../../src/features/backups/commands.ts';
import { isEmpty } from '../../src/features/backups/dump/empty.ts';
import { remove, statusOf } from '../account/come-back.ts';
import { fillTables, knownBy, tablesHolding } from '../account/person-rows.ts';
import { createTestDatabase } from '../harness/databases.ts';
import { signUp } from '../harness/index.ts';
import { readAll } from './all-tables.ts';
import { type BackupStage, hasDumpPrograms, type Opened, openStage } from './stage.ts';

const kinds = ['embedded', ...(hasDumpPrograms ? (['server'] as const) : [])] as const;

describe.each(kinds)('a backup of the %s database', (kind) => {
  let stage: BackupStage;
  let first: Opened;
  let app: Awaited<ReturnType<Opened['buildApp']>>;
  beforeAll(async () => {
    stage = await openStage(kind);
    first = await stage.open({ isMigrated: true });
    app = await first.buildApp();
  });
  afterAll(async () => {
    await app.close();
    await first.close();
    await stage.close();
  });

  const newest = () =>
    readdirSync(stage.backupDir)
      .filter((name) => /backup$/.test(name))
      .sort()
      .at(-1) ?? '';
  const restore = (deps: Deps, name: string, isReplacing = false) =>
    restoreNow(deps, { name, isReplacing });
  const person = async () => {
    const one = await signUp(app);
    const marks = await fillTables(first.deps.database.db, one);
    return { one, marks: [...marks, ...(await knownBy(first.deps.database.db, one))] };
  };

  it('gives back every row of every table but counted windows', async () => {
    const { one } = await person();
    expect((await backUpNow(first.deps)).isDone).toBe(true);
    const second = await stage.open();
    const said = await restore(second.deps, newest());
    expect(said.lines[1]).toBe('Accounts deleted again: 0');
    const [was, is] = [
      await readAll(first.deps.database.db),
      await readAll(second.deps.database.db),
    ];
    expect(is).toEqual({ ...was, 'public.rate_limits': [] });
    expect(Object.values(was).filter((rows) => rows.length > 0).length).toBeGreaterThan(25);
    const again = await second.buildApp();
    const { accessToken } = one;
    const headers = {
      authorization: `Bearer ${accessToken}`,
      'x-device-fingerprint': one.fingerprint,
    };
    expect((await again.inject({ url: '/users/me', headers })).statusCode).toBe(200);
    await again.close();
    await second.close();
  });

  it('loses whoever was deleted since, and nobody else', async () => {
    const [gone, stays] = [await person(), await person()];
    await backUpNow(first.deps);
    await remove(gone.one);
    const second = await stage.open();
    expect((await restore(second.deps, newest())).lines).toContain('Accounts deleted again: 1');
    expect(await tablesHolding(second.deps.database.db, gone.marks)).toEqual([]);
    expect(await tablesHolding(second.deps.database.db, stays.marks)).not.toEqual([]);
    await second.close();
    expect(await statusOf(stays.one)).toBe(200);
  });

  it('is refused where something is, and replaces it when told', async () => {
    const second = await stage.open({ isMigrated: true });
    const before = await readAll(second.deps.database.db);
    await second.deps.database.db.execute('create table of_mine (word text)');
    // On a server this is the product that runs there.
    const { deps, ...again } = await reopen(second);
    await expect(restore(deps, newest())).rejects.toThrow('is not empty');
    expect(Object.keys(await readAll(deps.database.db))).toEqual(
      Object.keys({ ...before, 'public.of_mine': [] }).sort(),
    );
    const third = await reopen({ deps, ...again });
    await restore(third.deps, newest(), true);
    const after = await readAll(third.deps.database.db);
    expect([Object.keys(after).includes('public.of_mine'), after['public.users']?.length]).toEqual([
      false,
      (await readAll(first.deps.database.db))['public.users']?.length,
    ]);
    await third.close();
  });

  const reopen = async (opened: Opened): Promise<Opened> => {
    if (opened.url === undefined) return opened;
    await opened.close();
    return stage.open({ at: opened.url });
  };

  it.runIf(kind === 'server')('is not restored under a running product', async () => {
    const { url } = first;
    const beside = await stage.open(url === undefined ? {} : { at: url });
    await first.deps.database.ping();
    await expect(restore(beside.deps, newest(), true)).rejects.toThrow('Stop it first');
    await beside.close();
  });

  it.runIf(kind === 'embedded')('goes into a PostgreSQL server as well', async () => {
    const server = await createTestDatabase('server');
    const config = readConfig({ ...stage.environment, DATABASE_URL: server.url ?? '' });
    const deps = await completeDeps(config, server.database);
    expect((await restore(deps, newest(), true)).lines).toContain('Accounts deleted again: 1');
    const [was, is] = [await readAll(first.deps.database.db), await readAll(deps.database.db)];
    const counts = [
      'public.users',
      'public.devices',
      'public.audit_log',
      'drizzle.__drizzle_migrations',
    ];
    expect(counts.map((name) => is[name]?.length)).toEqual(counts.map((name) => was[name]?.length));
    await signUp(await buildApp(deps));
    await deps.jobs.stop();
    await server.drop();
  });

  it('that was changed or cut anywhere is not restored, and nothing is touched', async () => {
    const bytes = readFileSync(join(stage.backupDir, newest()));
    const damaged = join(stage.folder, 'damaged.backup');
    const empty = await stage.open();
    const tries = Array.from({ length: 40 }, (_, at) => {
      if (at % 4 === 0) return bytes.subarray(0, randomInt(bytes.length));
      const changed = Buffer.from(bytes);
      const place = randomInt(bytes.length);
      changed.writeUInt8(changed.readUInt8(place) ^ (1 << randomInt(8)), place);
      return changed;
    });
    for (const attempt of tries) {
      writeFileSync(damaged, attempt);
      await expect(restore(empty.deps, damaged, true)).rejects.toThrow(/backup/);
    }
    expect(await isEmpty(empty.deps.database.db)).toBe(true);
    const said = await verifyBackups(first.deps.config, { name: damaged });
    expect([said.isDone, said.lines[0]]).toEqual([false, expect.stringMatching(/^damaged/)]);
    await empty.close();
  });

  // The embedded one is drilled by the command line's own test.
  it.runIf(kind === 'server')(
    'is drilled: the same by count and hash, the deleted gone, with a proof',
    async () => {
      const said = await drillNow(first.deps.config, completeDeps, { name: newest() });
      expect(said.isDone).toBe(true);
      const folder = join(stage.backupDir, 'drills');
      const [proof = ''] = readdirSync(folder);
      const report = JSON.parse(readFileSync(join(folder, proof), 'utf8'));
      expect(report).toMatchObject({
        passed: true,
        different: [],
        erasures: 1,
        erased_again: 1,
        left_over: 0,
      });
      expect(report.rows).toBeGreaterThan(50);
    },
  );

  it('leaves one file, which others cannot read and in which nobody is found', async () => {
    const names = readdirSync(stage.backupDir).filter((name) => name !== 'drills');
    expect(names.every((name) => /^solacore-.*\.backup$/.test(name))).toBe(true);
    expect(existsSync(join(stage.backupDir, `${newest()}.partial`))).toBe(false);
    const text = readFileSync(join(stage.backupDir, newest()), 'latin1');
    expect(text).not.toContain('@example');
  });
});
