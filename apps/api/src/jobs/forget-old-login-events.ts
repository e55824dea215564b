import { lt } from 'drizzle-orm';
import { loginEvents } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { deleteInBatches } from './delete-in-batches.ts';
import { daysBefore } from './time-spans.ts';

const keptDays = 90;

/** Removes what is kept of sign-ins: their kind, time, device and the beginning of an address. */
export async function forgetOldLoginEvents(
  { database: { db }, now }: Pick<Deps, 'database' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const where = lt(loginEvents.createdAt, daysBefore(now(), keptDays));
  await deleteInBatches(db, { table: loginEvents, where, signal });
}
