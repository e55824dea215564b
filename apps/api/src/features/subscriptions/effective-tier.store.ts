import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { subscriptions } from '../../db/schema.ts';
import { findEntitlement } from './entitlement.store.ts';

/**
 * Computes the effective row of an account again from its sources. It is a copy for people to read
 * (export, operator): what is allowed is read from the sources themselves, with the clock.
 */
export async function writeEffectiveTier(db: Db, userId: string, now: Date): Promise<void> {
  const source = await findEntitlement(db, userId, now);
  await db
    .update(subscriptions)
    .set({
      tier: source?.tier ?? 'free',
      status: source?.status ?? 'active',
      currentPeriodStart: source?.currentPeriodStart ?? null,
      currentPeriodEnd: source?.currentPeriodEnd ?? null,
      updatedAt: now,
    })
    .where(eq(subscriptions.userId, userId));
}
