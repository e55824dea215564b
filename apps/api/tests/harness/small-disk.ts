import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mounting is root's; elsewhere sudo may do it without a password, as on a hosted runner. */
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

function run(...words: string[]): void {
  const [program = '', ...rest] = [...asRoot, ...words];
  execFileSync(program, rest, { stdio: 'ignore' });
}

/** A disk of its own, in memory, that can be filled to its last block. */
export function mountSmallDisk(megabytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-disk-'));
  const options = `size=${megabytes}m,uid=${process.getuid?.() ?? 0}`;
  try {
    run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder);
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
  chmodSync(folder, 0o755);
  const filler = join(folder, 'filler');
  return {
    folder,
    /** Whoever writes there meanwhile takes the last blocks before us: it is as full. */
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(filler, Buffer.alloc(bavail * bsize));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    },
    makeRoom: () => rmSync(filler, { force: true }),
    unmount: () => {
      run('umount', '--lazy', folder);
      rmdirSync(folder);
    },
  };
}

export function canMountDisks(): boolean {
  try {
    mountSmallDisk(1).unmount();
    return true;
  } catch {
    return false;
  }
}
