import type { Deps } from '../../deps.ts';
import type { Finding } from '../operator/doctor.ts';
import { readBackupKeys } from './key-file.ts';
import { listBackups } from './shelf.ts';
import { oldestNewestMs } from './watch-backups.ts';

const hourMs = 60 * 60 * 1000;

/** Whether backups are made, and when the newest was. The offsite store is not asked now. */
export async function describeBackups({
  config,
  now,
}: Pick<Deps, 'config' | 'now'>): Promise<Finding> {
  const { keyFile, dir, offsite } = config.backup;
  const about = 'backups';
  if (keyFile === null) {
    return { mark: 'missing', about, text: 'no BACKUP_KEY_FILE: no backups are made' };
  }
  try {
    readBackupKeys(keyFile);
  } catch {
    return { mark: 'wrong', about, text: 'BACKUP_KEY_FILE holds no key that can be used' };
  }
  const where = offsite ? 'here and by BACKUP_S3_URL (not called now)' : 'on this machine only';
  const [newest] = await listBackups(dir).catch(() => []);
  if (!newest) return { mark: 'missing', about, text: `${where}, none made yet: solacore backup` };
  const ageMs = now().getTime() - newest.createdAt.getTime();
  const text = `${where}, the newest ${Math.floor(ageMs / hourMs)} hours old`;
  // With a store, this machine may be one of several, and another one's turn.
  const isOverdue = ageMs > oldestNewestMs && offsite === null;
  return isOverdue ? { mark: 'wrong', about, text } : { mark: 'ok', about, text };
}
