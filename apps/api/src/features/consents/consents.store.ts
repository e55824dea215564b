import type { RecordConsentRequest } from '@solacore/contract';
import { desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { consents } from '../../db/schema.ts';

type ConsentRow = typeof consents.$inferSelect;

/** Adds one yes or one withdrawal. Its moment is later than any before it, whatever the clock. */
export async function insertConsent(
  db: Db,
  userId: string,
  { purpose, version, granted }: RecordConsentRequest,
  now: Date,
): Promise<ConsentRow | undefined> {
  const after = sql`(select max(created_at) + interval '1 millisecond' from consents
    where user_id = ${userId}::uuid and purpose = ${purpose})`;
  const createdAt = sql`greatest(${now.toISOString()}::timestamptz, ${after})`;
  const [row] = await db
    .insert(consents)
    .values({ userId, purpose, version, granted, createdAt })
    .returning();
  return row;
}

/** What the person said last, one row for each purpose they were asked about. */
export function listLatestConsents(db: Db, userId: string): Promise<ConsentRow[]> {
  return db
    .selectDistinctOn([consents.purpose])
    .from(consents)
    .where(eq(consents.userId, userId))
    .orderBy(consents.purpose, desc(consents.createdAt));
}
