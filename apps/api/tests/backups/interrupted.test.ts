import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DamagedBackupError } from '../../src/features/backups/backup-error.ts';
import { backUpNow } from '../../src/features/backups/commands.ts';
import { dumpRows } from '../../src/features/backups/dump/dump-rows.ts';
import { emptyDatabase } from '../../src/features/backups/dump/empty.ts';
import { restoreRows } from '../../src/features/backups/dump/restore-rows.ts';
import { restoreServer } from '../../src/features/backups/dump/restore-server.ts';
import { readBackupKeys } from '../../src/features/backups/key-file.ts';
import { findBackup, openBackup } from '../../src/features/backups/open-backup.ts';
import type { Bytes } from '../../src/features/backups/sealed/pieces.ts';
import { readAll } from './all-tables.ts';
import { type BackupStage, hasDumpPrograms, type Opened, openStage } from './stage.ts';

const kinds = ['embedded', ...(hasDumpPrograms ? (['server'] as const) : [])] as const;

/* The first reading finds every fault of a file. This is the second: a file that changes in between. */
describe.each(kinds)('a restore of the %s database that breaks', (kind) => {
  let stage: BackupStage;
  let opened: Opened;
  beforeAll(async () => {
    stage = await openStage(kind);
    opened = await stage.open({ isMigrated: true });
    const { db } = opened.deps.database;
    await db.execute(
      sql`insert into users (email) select 'person-' || g || '@example.org' from generate_series(1, 2000) g`,
    );
    await backUpNow(opened.deps);
    await db.execute(sql`delete from users where email < 'person-3'`);
  });
  afterAll(async () => {
    await opened.close();
    await stage.close();
  });

  const opening = async () => {
    const path = await findBackup(stage.backupDir);
    return openBackup(path, readBackupKeys(stage.keyFile));
  };
  const sizeOf = async () => {
    let size = 0;
    for await (const piece of (await opening()).content) size += piece.length;
    return size;
  };
  async function* until(bytes: Bytes, length: number): AsyncGenerator<Uint8Array> {
    let given = 0;
    for await (const piece of bytes) {
      const part = piece.subarray(0, length - given);
      given += part.length;
      if (part.length > 0) yield part;
      if (given >= length) throw new DamagedBackupError('changed');
    }
  }
  const restoreUntil = async (length: number) => {
    const { manifest, content } = await opening();
    const cut = until(content, length);
    if (opened.url !== undefined) return restoreServer(opened.url, manifest, cut);
    return opened.deps.database.db.transaction(async (tx) => {
      await tx.execute(sql.raw(emptyDatabase));
      await restoreRows(tx, manifest, cut);
    });
  };

  it('anywhere, at its last byte too, leaves every row as it was', async () => {
    const before = await readAll(opened.deps.database.db);
    const size = await sizeOf();
    for (const length of [Math.floor(size / 2), size - 1, size]) {
      await expect(restoreUntil(length)).rejects.toThrow();
      expect([length, await readAll(opened.deps.database.db)]).toEqual([length, before]);
    }
  });

  it.runIf(kind === 'embedded')('by a disk that is full lets the database go at once', async () => {
    for await (const piece of dumpRows(opened.deps.database.db)) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    const startedMs = performance.now();
    await opened.deps.database.ping();
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });
});
