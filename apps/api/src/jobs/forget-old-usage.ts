import { and, eq, lt } from 'drizzle-orm';
import { tokenUsage, usage, usageEntries } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { utcDay } from '../features/usage/token-budget.ts';
import { deleteInBatches } from './delete-in-batches.ts';
import { daysBefore } from './time-spans.ts';

const keptDays = 365;
/** Each counter has the ledger searched for entries of its own. */
const countersAtOnce = 100;

/** Removes counts older than a year. A free account's count of its whole life has no end. */
export async function forgetOldUsage(
  { database: { db }, now }: Pick<Deps, 'database' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const oldest = daysBefore(now(), keptDays);
  await deleteInBatches(db, {
    table: usageEntries,
    where: lt(usageEntries.createdAt, oldest),
    signal,
  });
  const where = and(eq(usage.period, 'month'), lt(usage.periodEnd, oldest));
  await deleteInBatches(db, { table: usage, where, signal, batch: countersAtOnce });
  await deleteInBatches(db, {
    table: tokenUsage,
    where: lt(tokenUsage.day, utcDay(oldest)),
    signal,
  });
}
