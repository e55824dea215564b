import type { Deps } from '../../deps.ts';
import type { Erasure } from '../account/erasure-journal.ts';
import { listErasures } from '../account/erasures.store.ts';
import { keptDays } from '../account/keep-erasures.ts';
import { BackupError } from './backup-error.ts';
import { createOffsiteJournal } from './offsite/offsite-journal.ts';

const dayMs = 24 * 60 * 60 * 1000;

type Sending = Pick<Deps, 'config' | 'database' | 'now'>;

/** Every ten minutes: what was erased within a day. A server that is lost loses no more than that. */
export async function sendNewErasures(deps: Sending): Promise<void> {
  await sendSince(deps, 1);
}

/** With each backup: all that is remembered, and no longer what has had its time. */
export async function sendErasures(deps: Sending): Promise<void> {
  const oldest = await sendSince(deps, keptDays);
  const { offsite } = deps.config.backup;
  if (offsite) await createOffsiteJournal(offsite).drop(oldest);
}

async function sendSince({ config, database, now }: Sending, days: number): Promise<Date> {
  const since = new Date(now().getTime() - days * dayMs);
  const { offsite } = config.backup;
  if (!offsite) return since;
  const entries = await listErasures(database.db, since);
  if (entries.length > 0) await createOffsiteJournal(offsite).add(entries);
  return since;
}

/** For a restore: where the store is asked for the backup too, its journal must be there. */
export async function readSentErasures(
  { backup }: Pick<Deps['config'], 'backup'>,
  isNeeded: boolean,
): Promise<{ entries: Erasure[]; isRead: boolean }> {
  if (!backup.offsite) return { entries: [], isRead: true };
  try {
    return { entries: await createOffsiteJournal(backup.offsite).read(), isRead: true };
  } catch {
    if (!isNeeded) return { entries: [], isRead: false };
    throw new BackupError('The journal of deletions could not be read from the offsite store.');
  }
}
