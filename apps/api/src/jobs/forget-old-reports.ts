import { lt } from 'drizzle-orm';
import { reports } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { deleteInBatches } from './delete-in-batches.ts';
import { daysBefore } from './time-spans.ts';

const keptDays = 30;

/** Removes the reports of bad answers: the only texts of a person that are ever here. */
export async function forgetOldReports(
  { database: { db }, now }: Pick<Deps, 'database' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const where = lt(reports.createdAt, daysBefore(now(), keptDays));
  await deleteInBatches(db, { table: reports, where, signal });
}
