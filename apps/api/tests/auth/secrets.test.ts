import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSecrets } from '../../src/features/auth/secrets.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'solacore-secret-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe('the signing secret', () => {
  it('is made once, kept for this account only, and the same at the next start', () => {
    const [secret = ''] = readSecrets({ jwtSecrets: [], dataDir });
    expect(Buffer.byteLength(secret)).toBeGreaterThanOrEqual(32);
    expect(readSecrets({ jwtSecrets: [], dataDir })).toEqual([secret]);
    expect(statSync(join(dataDir, 'jwt-secret')).mode & 0o777).toBe(0o600);
  });

  it('comes from the configuration where there is one', () => {
    const jwtSecrets = ['one secret of the operator, 32 by', 'an older secret of the operator, 32'];
    expect(readSecrets({ jwtSecrets, dataDir })).toEqual(jwtSecrets);
    expect(() => statSync(join(dataDir, 'jwt-secret'))).toThrow();
  });

  it('stops the start where the file was cut short', () => {
    writeFileSync(join(dataDir, 'jwt-secret'), 'short');
    expect(() => readSecrets({ jwtSecrets: [], dataDir })).toThrow('no usable secret');
  });
});
