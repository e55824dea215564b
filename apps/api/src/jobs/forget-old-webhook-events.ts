import { lt } from 'drizzle-orm';
import { webhookEvents } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { deleteInBatches } from './delete-in-batches.ts';
import { daysBefore } from './time-spans.ts';

/** Providers send an event again for days; one that came back later would only be read once more. */
const keptDays = 90;

/** Removes the notes of which events of payment providers had their effect. */
export async function forgetOldWebhookEvents(
  { database: { db }, now }: Pick<Deps, 'database' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const where = lt(webhookEvents.receivedAt, daysBefore(now(), keptDays));
  await deleteInBatches(db, { table: webhookEvents, where, signal });
}
