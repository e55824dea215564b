import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../apps/api/tests/harness/process.ts';
import { all, zero } from './part.ts';
import type { Bar } from './report.ts';

const cli = fileURLToPath(new URL('../../apps/api/src/cli/index.ts', import.meta.url));

/** Of the machine, from no package. */
const [tracer, mountProgram, unmountProgram] = ['strace', 'mount', 'umount'] as const;

type Traced = { folder: string; env: NodeJS.ProcessEnv; canary: string; secrets: string[] };

/** F4 and F7: every file that a backup, a check and a drill write, and every word of every program. */
export async function trace({ folder, env, canary, secrets }: Traced): Promise<Bar[]> {
  const traces = join(folder, 'traces');
  mkdirSync(traces);
  const ends: (number | null)[] = [];
  for (const words of [['backup'], ['backup', 'verify'], ['backup', 'drill']]) {
    ends.push(await runTraced(join(traces, words.join('-')), words, env));
  }
  const lines = readdirSync(traces).flatMap((name) =>
    readFileSync(join(traces, name), 'latin1').split('\n'),
  );
  const calls = ['openat', 'execve', 'write', 'pwrite64', 'writev'].map((name) => ({
    name,
    lines: lines.filter((line) => new RegExp(`^(\\d+ +)?${name}\\(`).test(line)),
  }));
  const of = (name: string) => calls.find((call) => call.name === name)?.lines ?? [];
  const opened = of('openat').flatMap((line) => {
    const [, path] = /"([^"]*)", O_(?:WRONLY|RDWR)/.exec(line) ?? [];
    return path !== undefined && !/^\/(dev|proc|sys)\//.test(path) ? [path] : [];
  });
  const others = opened.filter((path) => !/\.backup\.partial$|\/drills\/[^/]+\.json$/.test(path));
  const writes = calls.filter(({ name }) => /write/.test(name)).flatMap((call) => call.lines);
  // -y writes what a descriptor is: a path, or socket:[…] and pipe:[…].
  const toFiles = writes.filter((line) => /\(\d+<\//.test(line));
  const named = writes.filter((line) => line.includes(canary));
  const words = of('execve');
  return [
    all('programs that ended well', ends.filter((code) => code === 0).length, 3),
    { what: 'programs that were begun (≥ 5)', seen: words.length, isMet: words.length >= 5 },
    {
      what: 'writes to files that were looked at (≥ 3)',
      seen: toFiles.length,
      isMet: toFiles.length >= 3,
    },
    zero(
      `files written but the backup and the proof: ${others.join(' ') || 'none'}`,
      others.length,
    ),
    zero(
      'writes to a file with a word of the database',
      named.filter((line) => toFiles.includes(line)).length,
    ),
    {
      what: 'writes to a program with that word, as a control (≥ 1)',
      seen: named.length,
      isMet: named.length >= 1,
    },
    zero(
      'words of programs with the key or the password',
      words.filter((line) => secrets.some((secret) => line.includes(secret))).length,
    ),
  ];
}

function runTraced(file: string, words: string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const watched = 'trace=openat,creat,execve,write,pwrite64,writev';
  const child = spawn(
    tracer,
    ['-f', '-y', '-s', '70000', '-e', watched, '-o', file, process.execPath, cli, ...words],
    { env: { PATH: process.env.PATH, ...env }, stdio: 'ignore' },
  );
  return new Promise((resolve) => child.once('close', resolve));
}

/** A10: the folder of the backups is full. */
export async function fill(folder: string, env: NodeJS.ProcessEnv): Promise<Bar[]> {
  const full = join(folder, 'full');
  mkdirSync(full);
  execFileSync(mountProgram, ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', full]);
  try {
    const own = { ...env, BACKUP_DIR: full };
    const first = await runCli(['backup'], own);
    const kept = readdirSync(full);
    const { bavail, bsize } = statfsSync(full);
    // It runs full in the middle of the next.
    const room = Math.min(40_000, Math.floor(statSync(join(full, kept[0] ?? '')).size / 2));
    writeFileSync(join(full, 'fill'), Buffer.alloc(bavail * bsize - room));
    const second = await runCli(['backup'], own);
    const said = (second.out + second.error).trim();
    const verified = await runCli(['backup', 'verify', '--all'], own);
    const left = readdirSync(full).filter((name) => name !== 'fill');
    return [
      all('first exit code', first.code ?? -1, 0),
      all('exit code when it is full', second.code ?? -1, 1),
      { what: 'what it says', seen: said, isMet: /no room left/.test(said) },
      all(
        'the older backup is kept, whole',
        Number(left.join() === kept.join() && verified.code === 0),
        1,
      ),
    ];
  } finally {
    execFileSync(unmountProgram, [full]);
  }
}
