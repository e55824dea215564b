import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertErasures, listErasures } from '../../src/features/account/erasures.store.ts';
import { restoreNow } from '../../src/features/backups/commands.ts';
import { isEmpty } from '../../src/features/backups/dump/empty.ts';
import { createOffsiteJournal } from '../../src/features/backups/offsite/offsite-journal.ts';
import { sendNewErasures } from '../../src/features/backups/send-erasures.ts';
import { backUp } from '../../src/features/backups/watch-backups.ts';
import { startFakeS3 } from '../fakes/s3/server.ts';
import { type BackupStage, type Opened, openStage } from './stage.ts';

const hourMs = 60 * 60 * 1000;
const start = new Date(Date.UTC(2026, 10, 1, 2));
const at = (hours: number) => new Date(start.getTime() + hours * hourMs);

describe('the journal of deletions at the offsite store', () => {
  let stage: BackupStage;
  let opened: Opened;
  let s3: Awaited<ReturnType<typeof startFakeS3>>;
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

  /** The product of one machine at a moment. */
  const on = (machine: string, now: Date) => {
    const { config } = opened.deps;
    const backup = { ...config.backup, dir: join(stage.folder, machine), offsite: s3.config };
    return { ...opened.deps, config: { ...config, backup }, now: () => now };
  };
  const gone = (id: string, hours: number) => ({
    userHash: opened.deps.erasureJournal.hash(id),
    erasedAt: at(hours),
  });

  it('follows within minutes, is whole with each backup, and a new machine needs no other', async () => {
    const journal = createOffsiteJournal(s3.config);
    const here = on('here', start);
    await insertErasures(here.database.db, [gone('a', -1), gone('b', -30)]);
    await sendNewErasures(here);
    expect(await journal.read()).toEqual([gone('a', -1)]);
    await backUp(here);
    await insertErasures(here.database.db, [gone('c', -0.5)]);
    await sendNewErasures(here);
    await sendNewErasures(here);
    const all = [gone('b', -30), gone('a', -1), gone('c', -0.5)];
    expect(await journal.read()).toEqual(all);
    const second = await stage.open();
    const elsewhere = { ...on('elsewhere', start), database: second.deps.database };
    s3.fail('cut', /^GET \/of-us\/solacore\/erasures\//);
    const cut = restoreNow(elsewhere, { isOffsite: true, isReplacing: false });
    await expect(cut).rejects.toThrow('journal of deletions');
    expect(await isEmpty(second.deps.database.db)).toBe(true);
    await restoreNow(elsewhere, { isOffsite: true, isReplacing: false });
    const known = await listErasures(second.deps.database.db, at(-1_000));
    const hashes = (entries: { userHash: string }[]) => entries.map((one) => one.userHash).sort();
    expect(hashes(known)).toEqual(hashes(all));
    await second.close();
  });

  it('forgets after sixty days', async () => {
    const journal = createOffsiteJournal(s3.config);
    await backUp(on('here', at(24 * 50)));
    expect(await journal.read()).toHaveLength(3);
    await backUp(on('here', at(24 * 70)));
    expect(await journal.read()).toEqual([]);
  });
});
