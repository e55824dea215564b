import type { CreateReportRequest } from '@solacore/contract';
import { desc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { reports } from '../../db/schema.ts';

export type ReportRow = typeof reports.$inferSelect;

const listedAtMost = 50;

/** Keeps what the person sent, and nothing that they did not. */
export async function insertReport(
  db: Db,
  userId: string,
  { reason, excerpt, comment, step, provider, locale }: CreateReportRequest,
  now: Date,
): Promise<ReportRow | undefined> {
  const values = { userId, reason, excerpt, comment, step, provider, locale, createdAt: now };
  const [row] = await db.insert(reports).values(values).returning();
  return row;
}

/** The newest reports first. */
export function listReports(db: Db): Promise<ReportRow[]> {
  return db.select().from(reports).orderBy(desc(reports.createdAt)).limit(listedAtMost);
}

/** Whether there was such a report. */
export async function deleteReport(db: Db, id: string): Promise<boolean> {
  const rows = await db.delete(reports).where(eq(reports.id, id)).returning({ id: reports.id });
  return rows.length > 0;
}
