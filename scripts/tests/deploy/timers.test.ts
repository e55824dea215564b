import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../lib/paths.mjs';

const hourMs = 3_600_000;
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'solacore-timers-'));
  mkdirSync(join(dataDir, 'backups'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function layBackup(day: string, hoursOld: number): string {
  const name = `solacore-${day}T02-00-00Z-0a1b2c3d.backup`;
  const file = join(dataDir, 'backups', name);
  writeFileSync(file, 'sealed');
  const at = new Date(Date.now() - hoursOld * hourMs);
  utimesSync(file, at, at);
  return name;
}

/** A script as its unit runs it. */
function run(name: string, words: string[] = [], env: Record<string, string> = {}) {
  const file = join(root, 'deploy/systemd', name);
  const settings = { DATA_DIR: dataDir, BACKUP_KEY_FILE: '/etc/solacore/backup.key', ...env };
  return new Promise<{ code: number; text: string }>((resolve) => {
    const options = { env: { PATH: process.env.PATH, ...settings } };
    const child = execFile('sh', [file, ...words], options, (_error, out, errors) =>
      resolve({ code: child.exitCode ?? 1, text: out + errors }),
    );
  });
}

const noProduct = { WATCH_HEALTH: 'no', TLS_CERTIFICATE: '/nowhere' };

describe('the timers of the server', () => {
  it('remove what is older than thirty days, and nothing else', async () => {
    const [fresh, month] = [layBackup('2026-03-01', 3), layBackup('2026-02-01', 24 * 29)];
    layBackup('2026-01-01', 24 * 33);
    writeFileSync(join(dataDir, 'backups/proof.json'), '{}');
    utimesSync(join(dataDir, 'backups/proof.json'), 0, 0);
    const { code, text } = await run('retention.sh');
    expect([code, text]).toEqual([0, expect.stringContaining('1 old backups removed')]);
    expect(readdirSync(join(dataDir, 'backups')).sort()).toEqual(
      ['proof.json', fresh, month].sort(),
    );
  });

  it('remove nothing while no new backup is made, and say so', async () => {
    const only = layBackup('2026-01-01', 24 * 40);
    const { code, text } = await run('retention.sh');
    expect([code, text]).toEqual([1, expect.stringContaining('nothing is removed')]);
    expect(readdirSync(join(dataDir, 'backups'))).toEqual([only]);
  });

  it('see a run that never came', async () => {
    layBackup('2026-03-01', 25);
    expect(await run('watch.sh', [], noProduct)).toEqual({ code: 0, text: '' });
    layBackup('2026-03-01', 27);
    const late = await run('watch.sh', [], noProduct);
    expect([late.code, late.text]).toEqual([1, 'The newest backup is older than 26 hours.\n']);
  });

  it('see that no restore was tried with success', async () => {
    layBackup('2026-03-01', 1);
    layBackup('2026-02-01', 24 * 11);
    const untried = { code: 1, text: 'No restore was tried with success for nine days.\n' };
    expect(await run('watch.sh', [], noProduct)).toEqual(untried);
    mkdirSync(join(dataDir, 'backups/drills'));
    const proof = join(dataDir, 'backups/drills/2026-03-01.json');
    writeFileSync(proof, '{\n  "passed": false\n}\n');
    expect(await run('watch.sh', [], noProduct)).toEqual(untried);
    writeFileSync(proof, '{\n  "passed": true\n}\n');
    expect(await run('watch.sh', [], noProduct)).toEqual({ code: 0, text: '' });
    const before = Date.now() / 1_000 - 11 * 24 * 3_600;
    utimesSync(proof, before, before);
    expect(await run('watch.sh', [], noProduct)).toEqual(untried);
  });

  it('see a product that does not answer', async () => {
    layBackup('2026-03-01', 1);
    const { code, text } = await run('watch.sh', [], { TLS_CERTIFICATE: '/nowhere', PORT: '9' });
    expect([code, text]).toEqual([1, 'The product does not answer, or not its database.\n']);
  });

  it('make a backup only where the product has made none', async () => {
    expect((await run('backup-is-due.sh')).code).toBe(0);
    layBackup('2026-03-01', 1);
    expect((await run('backup-is-due.sh')).code).toBe(1);
    expect((await run('backup-is-due.sh', [], { BACKUP_KEY_FILE: '' })).code).toBe(1);
  });

  it('tell the operator which unit failed, and nothing more', async () => {
    const told: string[] = [];
    const server = createServer((request, answer) => {
      request.on('data', (piece) => told.push(String(piece)));
      request.on('end', () => answer.end());
    });
    const url = await new Promise<string>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const at = server.address();
        resolve(`http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}/`);
      });
    });
    const unit = 'solacore-backup.service';
    const { code, text } = await run('alarm.sh', [unit], { ALARM_URL: url });
    server.close();
    expect([code, told]).toEqual([0, [expect.stringMatching(/^Solacore on \S+: \S+ failed$/)]]);
    expect(told[0]).toContain(unit);
    expect(text).toMatch(new RegExp(`^<2>${unit} failed`));
    expect((await run('alarm.sh', [unit])).code).toBe(0);
  });
});
