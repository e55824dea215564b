import type { Deps } from '../../deps.ts';
import { eraseAccount } from './erase-account.ts';
import type { Erasure } from './erasure-journal.ts';
import { insertErasures, listUserIds } from './erasures.store.ts';

/**
 * After a restore: deletes again, as the first time, whoever was deleted since the backup was made.
 * The same entries may be replayed as often as one likes.
 * @returns how many accounts were there again.
 */
export async function replayErasures(deps: Deps, entries: Erasure[]): Promise<number> {
  const erased = new Set(entries.map(({ userHash }) => userHash));
  let count = 0;
  for await (const ids of listUserIds(deps.database.db)) {
    for (const id of ids) {
      if (!deps.erasureJournal.hashes(id).some((hash) => erased.has(hash))) continue;
      if (await eraseAccount(deps, id)) count += 1;
    }
  }
  await insertErasures(deps.database.db, entries);
  return count;
}
