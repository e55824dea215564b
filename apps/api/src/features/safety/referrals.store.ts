import { regions } from '@solacore/safety';
import { desc, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { safetyReferrals } from '../../db/schema.ts';

type ReferralRow = typeof safetyReferrals.$inferSelect;

/** Every place that the directory does not know is counted as one. */
const unknownRegion = 'ZZ';
const known = regions.map(({ code }) => code).filter((code) => code !== 'XX');

/** Counts that help was shown: a month and a region, and nothing that leads to a person. */
export async function countReferral(db: Db, region: string, now: Date): Promise<void> {
  const month = `${now.toISOString().slice(0, 7)}-01`;
  await db
    .insert(safetyReferrals)
    .values({ month, region: known.includes(region) ? region : unknownRegion, count: 1 })
    .onConflictDoUpdate({
      target: [safetyReferrals.month, safetyReferrals.region],
      set: { count: sql`${safetyReferrals.count} + 1` },
    });
}

/** All counts, the newest month first. */
export function listReferrals(db: Db): Promise<ReferralRow[]> {
  return db
    .select()
    .from(safetyReferrals)
    .orderBy(desc(safetyReferrals.month), safetyReferrals.region);
}
