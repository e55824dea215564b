import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from '../../config.ts';

/**
 * The signing secrets, first one first: those of the configuration, else one that is made once
 * and kept in the data folder (never in production, where the configuration insists on one).
 */
export function readSecrets(config: Pick<Config, 'jwtSecrets' | 'dataDir'>): string[] {
  if (config.jwtSecrets.length > 0) return config.jwtSecrets;
  const file = join(config.dataDir, 'jwt-secret');
  return [readSecret(file) ?? createSecret(file, config.dataDir)];
}

function readSecret(file: string): string | undefined {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    return Buffer.byteLength(secret) >= 32 ? secret : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and then linked into place, so that parallel starts agree on one whole secret. */
function createSecret(file: string, folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secret = randomBytes(48).toString('base64url');
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
    return secret;
  } catch {
    const winner = readSecret(file);
    if (!winner)
      throw new ConfigError(`${file} holds no usable secret. Remove it and start again.`);
    return winner;
  } finally {
    rmSync(draft, { force: true });
  }
}
