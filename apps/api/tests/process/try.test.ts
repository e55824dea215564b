import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { terminals } from '@solacore/i18n/terminal';
import { expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));

it('ends cleanly at Ctrl-C in the middle of the five steps, and leaves no file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-try-'));
  const { PATH } = process.env;
  const child = spawn(process.execPath, [cli, 'try', '--lang', 'es', '--provider', 'guide'], {
    cwd: folder,
    env: { PATH },
  });
  let shown = '';
  let faults = '';
  child.stdout.on('data', (text) => {
    shown += text;
  });
  child.stderr.on('data', (text) => {
    faults += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    await expect.poll(() => shown, { timeout: 60_000 }).toContain(terminals.es.start);
    child.stdin.write('Pierdo los fines de semana.\n');
    await expect.poll(() => shown, { timeout: 60_000 }).toContain('?');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(shown.trimEnd().endsWith(terminals.es.left)).toBe(true);
    expect(faults).toBe('');
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
