import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { readBackupKeys } from '../../src/features/backups/key-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'solacore-key-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keyFile = (content: string | Buffer, mode = 0o600) => {
  const file = join(folder, randomBytes(4).toString('hex'));
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
};

describe('BACKUP_KEY_FILE', () => {
  const bytes = randomBytes(32);

  it.each([
    ['base64', `${bytes.toString('base64')}\n`],
    ['base64 for addresses', bytes.toString('base64url')],
    ['hex, with a remark before it', `# of this autumn\n${bytes.toString('hex')}\n`],
    ['32 bytes as they are', bytes],
  ])('holds a key in %s', (_case, content) => {
    const keys = readBackupKeys(keyFile(content));
    expect(keys.map((key) => key.bytes.equals(bytes))).toEqual([true]);
    expect(keys[0].id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('holds several: the first closes, all open', () => {
    const [older, newer] = [randomBytes(32), randomBytes(32)];
    const lines = [newer, older].map((one) => `${one.toString('base64')}\n`);
    expect(readBackupKeys(keyFile(lines.join(''))).map((key) => key.bytes)).toEqual([newer, older]);
  });

  it.each([
    ['its group can read', 0o640],
    ['everybody can read', 0o604],
    ['others can write', 0o602],
  ])('is refused where %s it', (_case, mode) => {
    const file = keyFile(bytes.toString('base64'), mode);
    expect(() => readBackupKeys(file)).toThrow(/BACKUP_KEY_FILE.*chmod 600/s);
  });

  it.each([
    ['nothing', ''],
    ['a short key', randomBytes(16).toString('base64')],
    ['a pass phrase', 'correct horse battery staple'],
  ])('is refused with %s, and shows none of it', (_case, content) => {
    const file = keyFile(content);
    expect(() => readBackupKeys(file)).toThrow(
      /^The configuration is not usable.\n {2}BACKUP_KEY_FILE: [a-z0-9, ]+$/,
    );
  });

  it('is refused where it is not there', () => {
    expect(() => readBackupKeys(join(folder, 'nowhere'))).toThrow('names no file');
  });
});

describe('BACKUP_S3_URL', () => {
  const all = {
    LOG_LEVEL: 'silent',
    BACKUP_KEY_FILE: 'key',
    BACKUP_S3_URL: 's3://of-us/solacore/',
    AWS_ACCESS_KEY_ID: 'an id',
    AWS_SECRET_ACCESS_KEY: 'a secret',
  };

  it('is read with the usual credentials', () => {
    const { offsite } = readConfig({ ...all, AWS_ENDPOINT_URL: 'http://127.0.0.1:9/' }).backup;
    expect(offsite).toMatchObject({
      bucket: 'of-us',
      prefix: 'solacore/',
      endpoint: 'http://127.0.0.1:9',
      region: 'us-east-1',
    });
  });

  it.each(['BACKUP_KEY_FILE', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])('needs %s', (name) => {
    expect(() => readConfig({ ...all, [name]: '' })).toThrow(`${name}: is needed`);
  });

  it.each(['https://of-us.example.org', 's3://', 's3://UPPER/x', 'of-us'])('is not %s', (url) => {
    expect(() => readConfig({ ...all, BACKUP_S3_URL: url })).toThrow('must be like s3://');
  });
});
