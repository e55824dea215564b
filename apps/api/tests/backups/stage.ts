import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/client.ts';
import { fromPglite } from '../../src/db/embedded.ts';
import { completeDeps, type Deps } from '../../src/deps.ts';
import { connectPlainly } from '../harness/plain-connection.ts';
import { startOlderCluster } from './older-cluster.ts';

/** Without PostgreSQL's client there are no archives to try. */
export const hasDumpPrograms = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'pg_dump')));

/** The product over a database of its own, and empty databases beside it. */
export type BackupStage = Awaited<ReturnType<typeof openStage>>;

export type Opened = Awaited<ReturnType<BackupStage['open']>>;

export async function openStage(kind: 'embedded' | 'server') {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-backups-'));
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  const cluster = kind === 'server' ? await startOlderCluster() : undefined;
  const environment = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    JWT_SECRET: 'Q3v9xT1mZr7LkP5sWd8Hb2Nf6Jc4Yg0A',
    REGISTRATIONS_PER_HOUR: '1000000',
    RATE_LIMIT_SCALE: '1000',
    DATA_DIR: join(folder, 'data'),
    BACKUP_KEY_FILE: keyFile,
  };
  let bare: Promise<Blob> | undefined;
  const createOnServer = async (): Promise<string> => {
    const name = `stage_${randomUUID().replaceAll('-', '')}`;
    const admin = await connectPlainly(cluster?.url('postgres') ?? '');
    await admin.ask(`create database ${name}`);
    await admin.close();
    return cluster?.url(name) ?? '';
  };
  /** `at` opens a server's database again; without it there is a new, empty one. */
  const open = async (
    own: { at?: string; env?: NodeJS.ProcessEnv; parts?: Partial<Deps>; isMigrated?: boolean } = {},
  ) => {
    const url = cluster ? (own.at ?? (await createOnServer())) : undefined;
    const config = readConfig({ ...environment, DATABASE_URL: url, ...own.env });
    bare ??= cluster ? undefined : createBareImage();
    const image = own.isMigrated
      ? new Blob([readFileSync(inject('embeddedTemplate'))])
      : await bare;
    const database =
      cluster || !image
        ? await openDatabase(config)
        : fromPglite(await PGlite.create({ loadDataDir: image }));
    if (cluster && own.isMigrated) await database.migrate();
    const deps = await completeDeps(config, database, own.parts);
    return {
      deps,
      url,
      buildApp: () => buildApp(deps),
      close: async () => {
        await deps.jobs.stop();
        await database.close();
      },
    };
  };
  return {
    folder,
    keyFile,
    environment,
    backupDir: join(folder, 'data', 'backups'),
    open,
    close: async () => {
      await cluster?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An embedded database without a table: read in, it is there five times as fast. */
async function createBareImage(): Promise<Blob> {
  const client = await PGlite.create();
  const image = await client.dumpDataDir('none');
  await client.close();
  return image;
}
