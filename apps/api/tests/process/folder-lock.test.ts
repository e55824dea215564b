import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUseError, lockFolder } from '../../src/db/folder-lock.ts';
import { exitOf, runCli } from '../harness/process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'solacore-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is refused to a second process in one sentence with exit code 1', async () => {
    const release = lockFolder(folder);
    const second = await runCli(['migrate'], { DATA_DIR: folder });
    release();
    expect(second.code).toBe(1);
    expect(second.out).toBe('');
    expect(second.error.trim().split('\n')).toHaveLength(1);
    expect(second.error).toContain(`${folder} is in use`);
    expect(second.error).toContain(`process ${process.pid}`);
  });

  it('is free again after a release, and only one of many takes it', () => {
    lockFolder(folder)();
    const release = lockFolder(folder);
    for (let index = 0; index < 5; index += 1) {
      expect(() => lockFolder(folder)).toThrow(FolderInUseError);
    }
    release();
    release();
    lockFolder(folder)();
  });

  it('is taken over after its owner was killed', async () => {
    const module = new URL('../../src/db/folder-lock.ts', import.meta.url).href;
    const script = `const { lockFolder } = await import(${JSON.stringify(module)});
      lockFolder(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ['--input-type=module', '-e', script, folder]);
    await new Promise((resolve) => owner.stdout.once('data', resolve));
    expect(() => lockFolder(folder)).toThrow(`process ${owner.pid}`);
    owner.kill('SIGKILL');
    await exitOf(owner);
    lockFolder(folder)();
  });

  it('is not held by a process that happens to have the old number', () => {
    writeFileSync(join(folder, 'owner.pid'), `${process.ppid}\n`);
    lockFolder(folder)();
  });
});
