import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Settings, writePrivately } from './settings-file.ts';

/** What nobody has to think of: made once, never shown. What is there stays. */
export function makeSecrets(settings: Settings, file: string): Settings {
  const made: Settings = {
    NODE_ENV: 'production',
    JWT_SECRET: randomBytes(48).toString('base64url'),
    METRICS_TOKEN: randomBytes(24).toString('base64url'),
    TRUST_PROXY: 'loopback',
    BACKUP_KEY_FILE: join(dirname(file), 'backup.key'),
    ...(settings.REVENUECAT_API_KEY
      ? { REVENUECAT_WEBHOOK_AUTH: randomBytes(24).toString('base64url') }
      : {}),
  };
  return Object.fromEntries(Object.entries(made).filter(([name]) => !settings[name]));
}

/** The key of the backups, in a file of its own; true where it was made now. */
export function makeBackupKey(path: string): boolean {
  if (existsSync(path)) return false;
  writePrivately(path, `${randomBytes(32).toString('hex')}\n`);
  return true;
}
