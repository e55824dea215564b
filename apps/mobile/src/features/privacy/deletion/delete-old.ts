import { deleteConversations } from '@/local-db/delete-conversations';
import type { LocalDb } from '@/local-db/records';

const dayMs = 24 * 60 * 60_000;

/** The moment before which everything is old enough to go. */
export function oldestKept(days: number, now: Date): Date {
  return new Date(now.getTime() - days * dayMs);
}

export function listOld(db: LocalDb, days: number, now: Date): Promise<string[]> {
  return db.listUntouched(oldestKept(days, now).toISOString());
}

/** Deletes what nothing was added to for so long, but what is on the screen; how many there were. */
export async function deleteOld(
  db: LocalDb,
  { days, now, shownId }: { days: number; now: Date; shownId: string | null },
): Promise<number> {
  const ids = (await listOld(db, days, now)).filter((id) => id !== shownId);
  await deleteConversations(db, ids);
  return ids.length;
}
