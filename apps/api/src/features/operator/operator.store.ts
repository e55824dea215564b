import type { Tier } from '@solacore/contract';
import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import {
  activeSessions,
  authenticators,
  loginChecks,
  subscriptionSources,
  users,
} from '../../db/schema.ts';
import { noteAct } from '../admin/audited.ts';
import { isLastAdmin } from '../admin/last-admin.ts';
import { findUserByEmail, lockUser } from '../auth/users.store.ts';
import { writeEffectiveTier } from '../subscriptions/effective-tier.store.ts';

/** `last`: nobody else could administer the product. */
export type Outcome = 'done' | 'unknown' | 'last';

/**
 * Makes an account an administrator or support, and lets it in again where it was suspended: the
 * way back for an operator who is locked out.
 */
export function grantRole(
  db: Db,
  email: string,
  role: 'admin' | 'support',
  now: Date,
): Promise<Outcome> {
  const action = role === 'admin' ? 'admin_granted' : 'support_granted';
  return withAccount(db, email, async (tx, userId) => {
    if (role === 'support' && (await isLastAdmin(tx, userId))) return 'last';
    const standing = { suspendedAt: null, suspendedReason: null };
    await tx
      .update(users)
      .set({ role, ...standing, updatedAt: now })
      .where(eq(users.id, userId));
    await noteAct(tx, { actorId: null, action, subjectId: userId }, now);
    return 'done';
  });
}

/** Takes the role and the authenticator away, but never from the last administrator. */
export function revokeRole(db: Db, email: string, now: Date): Promise<Outcome> {
  return withAccount(db, email, async (tx, userId) => {
    if (await isLastAdmin(tx, userId)) return 'last';
    await tx.update(users).set({ role: 'user', updatedAt: now }).where(eq(users.id, userId));
    await forgetAuthenticator(tx, userId);
    await noteAct(tx, { actorId: null, action: 'admin_revoked', subjectId: userId }, now);
    return 'done';
  });
}

/** Forgets the authenticator of somebody who lost it; the next visit sets up another. */
export function resetAuthenticator(db: Db, email: string, now: Date): Promise<Outcome> {
  return withAccount(db, email, async (tx, userId) => {
    await forgetAuthenticator(tx, userId);
    await noteAct(tx, { actorId: null, action: 'authenticator_reset', subjectId: userId }, now);
    return 'done';
  });
}

async function forgetAuthenticator(tx: Db, userId: string): Promise<void> {
  const logins = tx
    .select({ id: activeSessions.id })
    .from(activeSessions)
    .where(eq(activeSessions.userId, userId));
  await tx.delete(loginChecks).where(inArray(loginChecks.loginId, logins));
  await tx.delete(authenticators).where(eq(authenticators.userId, userId));
}

/** Sets the tier that an account has by grant, from the terminal. */
export function setGrantedTier(db: Db, email: string, tier: Tier, now: Date): Promise<Outcome> {
  return withAccount(db, email, async (tx, userId) => {
    await writeGrant(tx, userId, tier, now);
    const act = { actorId: null, action: 'tier_granted', subjectId: userId } as const;
    await noteAct(tx, { ...act, details: { tier } }, now);
    return 'done';
  });
}

/**
 * Writes the tier that an account has by grant; `free` takes the grant away. Other sources stay, and
 * the highest live one counts.
 */
export async function writeGrant(tx: Db, userId: string, tier: Tier, now: Date): Promise<void> {
  const providerId = `grant:${userId}`;
  if (tier === 'free') {
    await tx.delete(subscriptionSources).where(eq(subscriptionSources.providerId, providerId));
  } else {
    const values = { tier, status: 'active', updatedAt: now } as const;
    await tx
      .insert(subscriptionSources)
      .values({ ...values, userId, provider: 'grant', providerId, currentPeriodStart: now })
      .onConflictDoUpdate({
        target: [subscriptionSources.provider, subscriptionSources.providerId],
        set: values,
      });
  }
  await writeEffectiveTier(tx, userId, now);
}

async function withAccount(
  db: Db,
  email: string,
  write: (tx: Db, userId: string) => Promise<Outcome>,
): Promise<Outcome> {
  const user = await findUserByEmail(db, email);
  if (!user) return 'unknown';
  return db.transaction(async (tx) => {
    await lockUser(tx, user.id);
    return write(tx, user.id);
  });
}
