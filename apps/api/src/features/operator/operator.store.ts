import type { Tier } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { auditLog, subscriptionSources, users } from '../../db/schema.ts';
import { findUserByEmail } from '../auth/users.store.ts';
import { writeEffectiveTier } from '../subscriptions/effective-tier.store.ts';

/** Makes an account an administrator. False where there is no such account. */
export async function grantAdmin(db: Db, email: string, now: Date): Promise<boolean> {
  const user = await findUserByEmail(db, email);
  if (!user) return false;
  await db.transaction(async (tx) => {
    await tx.update(users).set({ role: 'admin', updatedAt: now }).where(eq(users.id, user.id));
    await tx
      .insert(auditLog)
      .values({ action: 'admin_granted', subjectId: user.id, createdAt: now });
  });
  return true;
}

/**
 * Sets the tier that an account has by grant; `free` takes the grant away. Other sources stay, and
 * the highest live one counts. False where there is no such account.
 */
export async function setGrantedTier(
  db: Db,
  email: string,
  tier: Tier,
  now: Date,
): Promise<boolean> {
  const user = await findUserByEmail(db, email);
  if (!user) return false;
  const providerId = `grant:${user.id}`;
  await db.transaction(async (tx) => {
    if (tier === 'free') {
      await tx.delete(subscriptionSources).where(eq(subscriptionSources.providerId, providerId));
    } else {
      const values = { tier, status: 'active', updatedAt: now } as const;
      await tx
        .insert(subscriptionSources)
        .values({
          ...values,
          userId: user.id,
          provider: 'grant',
          providerId,
          currentPeriodStart: now,
        })
        .onConflictDoUpdate({
          target: [subscriptionSources.provider, subscriptionSources.providerId],
          set: values,
        });
    }
    await writeEffectiveTier(tx, user.id, now);
    await tx
      .insert(auditLog)
      .values({ action: 'tier_granted', subjectId: user.id, createdAt: now });
  });
  return true;
}
