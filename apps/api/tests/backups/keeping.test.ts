import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backUpNow, restoreNow, verifyBackups } from '../../src/features/backups/commands.ts';
import { describeBackups } from '../../src/features/backups/doctor-finding.ts';
import { isEmpty } from '../../src/features/backups/dump/empty.ts';
import { newBackupName } from '../../src/features/backups/shelf.ts';
import { backUp, meterBackups, watchBackups } from '../../src/features/backups/watch-backups.ts';
import { startFakeS3 } from '../fakes/s3/server.ts';
import { collectLog } from '../mail/collect-log.ts';
import { type BackupStage, type Opened, openStage } from './stage.ts';

const hourMs = 60 * 60 * 1000;
const day = (number: number) => new Date(Date.UTC(2026, 10, 1 + number, 2));
const later = (moment: Date, hours: number) => new Date(moment.getTime() + hours * hourMs);

describe('backups day after day', () => {
  let stage: BackupStage;
  let opened: Opened;
  let s3: Awaited<ReturnType<typeof startFakeS3>>;
  let dir = '';
  beforeAll(async () => {
    stage = await openStage('embedded');
    opened = await stage.open({ isMigrated: true });
    s3 = await startFakeS3();
  });
  afterAll(async () => {
    await s3.close();
    await opened.close();
    await stage.close();
  });
  beforeEach(() => {
    dir = join(stage.folder, newBackupName(new Date()));
  });
  afterEach(() => s3.objects.clear());

  /** The same product with a folder of its own, at this moment. */
  const at = (now: Date, { isOffsite = false } = {}) => {
    const { log, lines } = collectLog();
    const reported: string[] = [];
    const { config, metrics } = opened.deps;
    const backup = { ...config.backup, dir, offsite: isOffsite ? s3.config : null };
    const deps = {
      ...opened.deps,
      config: { ...config, backup },
      metrics: { ...metrics, registry: new Registry() },
      log,
      now: () => now,
      errorReports: {
        report: (_error: unknown, where: string) => void reported.push(where),
        reportClient: () => undefined,
        flush: async () => undefined,
      },
    };
    return { deps, reported, alarms: () => lines.filter((line) => line.includes('"alarm"')) };
  };
  const days = () =>
    readdirSync(dir)
      .filter((name) => name.endsWith('.backup'))
      .map((name) => name.slice(9, 19))
      .sort();
  const offsiteDays = () => [...s3.objects.keys()].map((key) => key.slice(18, 28)).sort();

  it('are kept for thirty days, here and offsite', async () => {
    for (const number of [0, 1, 29, 30, 31])
      await backUp(at(day(number), { isOffsite: true }).deps);
    expect(days()).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(offsiteDays()).toEqual(days());
  });

  it('lose nothing when the new one fails, and leave nothing half done', async () => {
    await backUp(at(day(0)).deps);
    const { deps } = at(day(40));
    const db = { ...deps.database.db, transaction: () => Promise.reject(new Error('broke')) };
    const broken = {
      ...deps,
      database: { ...deps.database, db: Object.setPrototypeOf(db, deps.database.db) },
    };
    await expect(backUp(broken)).rejects.toThrow('broke');
    expect(readdirSync(dir)).toHaveLength(1);
    expect(days()).toEqual(['2026-11-01']);
  });

  it('lose what a killed process left half done, once it is a day old', async () => {
    mkdirSync(dir);
    const left = [newBackupName(day(0)), newBackupName(later(day(1), 23))];
    for (const name of left) writeFileSync(join(dir, `${name}.partial`), 'x');
    await backUp(at(day(2)).deps);
    expect(left.map((name) => existsSync(join(dir, `${name}.partial`)))).toEqual([false, true]);
  });

  it('are sent later where the store was away, and not made twice for it', async () => {
    const { deps } = at(day(0), { isOffsite: true });
    deps.config.backup.offsite = { ...s3.config, secretAccessKey: 'another' };
    const said = await backUpNow(deps);
    expect([said.isDone, said.lines[1]]).toEqual([false, expect.stringContaining('403')]);
    await backUp(at(later(day(0), 0.5), { isOffsite: true }).deps);
    expect([days(), offsiteDays()]).toEqual([['2026-11-01'], ['2026-11-01']]);
  });

  it('come back from the store alone, and not when the store changed them', async () => {
    await backUp(at(day(0), { isOffsite: true }).deps);
    dir = join(stage.folder, 'another-machine');
    const second = await stage.open();
    const { deps } = at(day(1), { isOffsite: true });
    const elsewhere = { ...deps, database: second.deps.database };
    s3.fail('cut', /^GET .*backup/);
    const cut = restoreNow(elsewhere, { isOffsite: true, isReplacing: false });
    await expect(cut).rejects.toThrow('broke off');
    expect([await isEmpty(second.deps.database.db), readdirSync(dir)]).toEqual([true, []]);
    expect((await restoreNow(elsewhere, { isOffsite: true, isReplacing: false })).isDone).toBe(
      true,
    );
    await second.close();
    const [[key = '', object = Buffer.alloc(0)] = []] = s3.objects;
    const changed = Buffer.from(object);
    changed.writeUInt8(changed.readUInt8(2_000) ^ 4, 2_000);
    s3.objects.set(key, changed);
    dir = join(stage.folder, 'a-third-machine');
    const { config } = at(day(1), { isOffsite: true }).deps;
    await expect(verifyBackups(config, { isOffsite: true })).rejects.toThrow('changed or cut');
    expect(days()).toEqual([]);
  });

  it('raise an alarm when the newest is older than 26 hours, and are made up for', async () => {
    await watchBackups(at(day(0)).deps);
    expect(days()).toEqual(['2026-11-01']);
    const inTime = at(later(day(0), 26));
    await watchBackups(inTime.deps);
    expect([inTime.alarms(), inTime.reported, days().length]).toEqual([[], [], 1]);
    const overdue = at(later(day(0), 27));
    expect((await describeBackups(overdue.deps)).mark).toBe('wrong');
    await watchBackups(overdue.deps);
    expect(overdue.alarms()).toEqual([expect.stringContaining('"hours":27')]);
    expect([overdue.reported, days().length]).toEqual([['backup_overdue'], 2]);
    expect((await describeBackups(overdue.deps)).mark).toBe('ok');
  });

  it('raise it too when only the store has none that is new', async () => {
    await backUp(at(day(0), { isOffsite: true }).deps);
    await backUp(at(day(1)).deps);
    const overdue = at(later(day(1), 3), { isOffsite: true });
    await watchBackups(overdue.deps);
    expect([overdue.alarms().length, offsiteDays()]).toEqual([
      1,
      ['2026-11-01', '2026-11-02', '2026-11-02'],
    ]);
  });

  it('show their age in the metrics', async () => {
    await backUp(at(day(0), { isOffsite: true }).deps);
    const { deps } = at(later(day(0), 30), { isOffsite: true });
    meterBackups(deps);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const lines = (await deps.metrics.registry.metrics()).split('\n');
    expect(lines).toContain('solacore_backup_age_seconds{place="local"} 108000');
    expect(lines).toContain('solacore_backup_age_seconds{place="offsite"} 108000');
    dir = join(stage.folder, 'nowhere');
    const none = at(day(0)).deps;
    meterBackups(none);
    expect(await none.metrics.registry.metrics()).toContain(
      `{place="local"} ${day(0).getTime() / 1000}`,
    );
  });

  it('are not made of a database without a table', async () => {
    const empty = await stage.open();
    expect(await isEmpty(empty.deps.database.db)).toBe(true);
    await expect(backUpNow({ ...at(day(0)).deps, database: empty.deps.database })).rejects.toThrow(
      'nothing',
    );
    await empty.close();
  });
});
