import type { Config } from '../../config.ts';
import { BackupError } from './backup-error.ts';
import { type BackupKey, readBackupKeys } from './key-file.ts';
import { createOffsiteStore, type OffsiteStore } from './offsite/s3-store.ts';

/** Where backups lie, and what opens them. */
export type BackupPlace = {
  keys: [BackupKey, ...BackupKey[]];
  dir: string;
  offsite: OffsiteStore | null;
};

/** @throws BackupError where no key is configured, ConfigError where it cannot be used. */
export function openPlace({ backup }: Pick<Config, 'backup'>): BackupPlace {
  if (backup.keyFile === null) {
    throw new BackupError('Backups need BACKUP_KEY_FILE: a file with 32 random bytes in base64.');
  }
  return {
    keys: readBackupKeys(backup.keyFile),
    dir: backup.dir,
    offsite: backup.offsite && createOffsiteStore(backup.offsite),
  };
}
