import { lt } from 'drizzle-orm';
import { loginEvents } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { forgetEvidence } from '../features/abuse/flags.store.ts';
import { deleteInBatches } from './delete-in-batches.ts';
import { daysBefore } from './time-spans.ts';

const keptDays = 90;

/** Removes what is kept of sign-ins, and of them in flags: devices and beginnings of addresses. */
export async function forgetOldLoginEvents(
  { database: { db }, now }: Pick<Deps, 'database' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const oldest = daysBefore(now(), keptDays);
  await deleteInBatches(db, {
    table: loginEvents,
    where: lt(loginEvents.createdAt, oldest),
    signal,
  });
  await forgetEvidence(db, oldest);
}
