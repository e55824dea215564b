import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogs } from '@solacore/i18n';
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
  const waiting = { timeout: 60_000 };
  const shows = (text: string) => expect.poll(() => shown, waiting).toContain(text);
  try {
    await shows(catalogs.es.solve.distressBefore);
    child.stdin.write('6\n');
    await shows(terminals.es.start);
    const asked = shown.length;
    child.stdin.write('Pierdo los fines de semana.\n');
    await expect.poll(() => shown.slice(asked), waiting).toContain('?');
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
