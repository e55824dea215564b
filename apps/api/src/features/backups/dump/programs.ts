import { type ChildProcess, execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { BackupError } from '../backup-error.ts';

/** Where packages of PostgreSQL put the programs of each version. */
const parents = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt', '/usr'];

/**
 * A program of PostgreSQL's client that is at least of this version: an older one refuses a newer
 * server. The server's own version is taken before newer ones.
 * @throws BackupError that says what to install.
 */
export async function findProgram(
  name: 'pg_dump' | 'pg_restore' | 'psql',
  major: number,
): Promise<string> {
  const found: { path: string; version: number }[] = [];
  for (const path of new Set(folders().map((folder) => join(folder, name)))) {
    const version = existsSync(path) ? await versionOf(path) : 0;
    if (version >= major) found.push({ path, version });
  }
  const [best] = found.sort((a, b) => a.version - b.version);
  if (best) return best.path;
  throw new BackupError(
    `There is no ${name} of PostgreSQL ${major} or newer. Install it, for example postgresql-client-${major}.`,
  );
}

function folders(): string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = parents.flatMap((parent) =>
    existsSync(parent)
      ? readdirSync(parent)
          .filter((name) => /^(\d+|(lib)?pq|postgresql@\d+|pgsql-\d+)$/.test(name))
          .map((name) => join(parent, name, 'bin'))
      : [],
  );
  return [...onPath, ...installed];
}

async function versionOf(path: string): Promise<number> {
  const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 10_000 }).catch(
    () => ({ stdout: '' }),
  );
  return Number(/\d+/.exec(stdout)?.[0] ?? 0);
}

/**
 * The whole environment of such a program: the address and its password stand nowhere in a list of
 * processes, and no other secret of ours goes along.
 */
export function programEnvironment(url: string): NodeJS.ProcessEnv {
  const address = new URL(url);
  const given = (name: string) => address.searchParams.get(name) ?? undefined;
  const mode = given('sslmode') ?? (given('ssl') === 'true' ? 'require' : undefined);
  const entries = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LC_ALL: 'C',
    PGHOST: given('host') ?? decodeURIComponent(address.hostname).replace(/^\[|\]$/g, ''),
    PGPORT: address.port || undefined,
    PGUSER: decodeURIComponent(address.username) || undefined,
    PGPASSWORD: decodeURIComponent(address.password) || process.env.PGPASSWORD,
    PGDATABASE: decodeURIComponent(address.pathname.slice(1)) || undefined,
    PGSSLMODE: mode === 'no-verify' ? 'require' : mode,
    PGSSLROOTCERT: given('sslrootcert'),
    PGSSLCERT: given('sslcert'),
    PGSSLKEY: given('sslkey'),
    PGCONNECT_TIMEOUT: '10',
    PGAPPNAME: 'solacore backup',
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value));
}

/** Resolves when the program has ended well. What it wrote may hold values, so nobody is told. */
export function endOf(child: ChildProcess, name: string): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', () => reject(new BackupError(`${name} could not be started.`)));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new BackupError(`${name} failed (exit ${code ?? 'by a signal'}).`));
    });
  });
  // Looked at later than it may fail.
  ended.catch(() => undefined);
  return ended;
}
