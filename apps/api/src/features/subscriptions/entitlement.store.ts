import { tiers } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { subscriptionSources } from '../../db/schema.ts';
import type { SourceRow } from '../../db/source-row.ts';
import { liveUntil } from './live-until.ts';

export type Entitlement = SourceRow;

/** The highest live source of an account; undefined means the free tier. */
export async function findEntitlement(
  db: Db,
  userId: string,
  now: Date,
): Promise<Entitlement | undefined> {
  return (await listLive(db, userId, now))[0];
}

/** The sources that give something now, the highest first. */
export async function listLive(db: Db, userId: string, now: Date): Promise<Entitlement[]> {
  return liveOf(await listSources(db, userId), now);
}

/** The same of sources that were read already. */
export function liveOf(sources: Entitlement[], now: Date): Entitlement[] {
  // A price that is none of ours gives nothing, whatever else is said of it.
  const giving = sources.filter(({ tier }) => tier !== 'free');
  return giving.filter((source) => liveUntil(source) > now.getTime()).sort(byRank);
}

/** All sources of an account, those that are over included. */
export function listSources(db: Db, userId: string): Promise<Entitlement[]> {
  return db.select().from(subscriptionSources).where(eq(subscriptionSources.userId, userId));
}

/** The higher tier first, then the one that lasts longer, then the same one always. */
function byRank(a: Entitlement, b: Entitlement): number {
  const byTier = tiers.indexOf(b.tier) - tiers.indexOf(a.tier);
  if (byTier !== 0) return byTier;
  const byEnd = liveUntil(b) - liveUntil(a);
  if (byEnd !== 0 && !Number.isNaN(byEnd)) return byEnd;
  return a.id < b.id ? -1 : 1;
}
