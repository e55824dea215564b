/** A backup that could not be made or given back, in one sentence for the person at the terminal. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** A backup that was changed, cut, or belongs to another key. Nothing of it is used. */
export class DamagedBackupError extends BackupError {
  override name = 'DamagedBackupError';
}
