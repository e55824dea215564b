import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBackupKeys } from '../../src/features/backups/key-file.ts';
import { sealed } from './sealed-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'solacore-script-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the script in docs/backup-format.md', () => {
  const document = readFileSync(
    new URL('../../../../docs/backup-format.md', import.meta.url),
    'utf8',
  );
  const [, script = ''] = /<!-- script: begin -->\n```js\n(.*?)```/s.exec(document) ?? [];
  const at = (name: string) => join(folder, name);
  const open = (backup: string) =>
    execFileSync(process.execPath, [at('open.mjs'), at(backup), at('key')], {
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 10_000_000,
    });

  it('opens a backup, and fails at one that was changed', async () => {
    writeFileSync(at('open.mjs'), script);
    writeFileSync(at('key'), `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    const [key] = readBackupKeys(at('key'));
    const content = randomBytes(200_000);
    const bytes = await sealed(Buffer.concat([Buffer.from('{"a":1}\n'), content]), key);
    writeFileSync(at('whole'), bytes);
    expect(open('whole').equals(content)).toBe(true);
    bytes.writeUInt8(bytes.readUInt8(100_000) ^ 1, 100_000);
    writeFileSync(at('changed'), bytes);
    expect(() => open('changed')).toThrow();
    writeFileSync(at('cut'), bytes.subarray(0, 90_000));
    expect(() => open('cut')).toThrow();
  });
});
