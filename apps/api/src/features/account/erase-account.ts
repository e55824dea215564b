import { eq, like, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import {
  activeSessions,
  auditLog,
  invitations,
  rateLimits,
  users,
  webhookEvents,
} from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { describeError } from '../../http/describe-error.ts';
import { lockUser } from '../auth/users.store.ts';
import { insertErasures } from './erasures.store.ts';
import { withFarewells } from './farewell.ts';

/**
 * Deletes an account and whatever names it, in one transaction with what providers must hear. The
 * only way by which an account goes. `isDue` is asked once nothing about it can change any more.
 * False where it was gone already, or is not due.
 */
export async function eraseAccount(
  deps: Deps,
  userId: string,
  isDue: (tx: Db) => Promise<boolean> = async () => true,
): Promise<boolean> {
  const erasure = { userHash: deps.erasureJournal.hash(userId), erasedAt: deps.now() };
  const isErased = await withFarewells(deps, async (tx, say) => {
    await lockUser(tx, userId);
    // Waited for here, where nothing waits for us: a refresh ends before its account does.
    await tx
      .select({ id: activeSessions.id })
      .from(activeSessions)
      .where(eq(activeSessions.userId, userId))
      .for('update');
    if (!(await isDue(tx))) return false;
    await deps.deviceCounters.keep(tx, userId, erasure.erasedAt);
    await say(tx, userId);
    await eraseTraces(tx, userId);
    const gone = await tx.delete(users).where(eq(users.id, userId)).returning({ id: users.id });
    if (gone.length > 0) await insertErasures(tx, [erasure]);
    return gone.length > 0;
  });
  if (isErased) await note(deps, erasure);
  return isErased;
}

/** What names an account without belonging to it, so that no cascade reaches it. */
async function eraseTraces(tx: Db, userId: string): Promise<void> {
  const email = sql`(select lower(email) from users where id = ${userId}::uuid)`;
  await tx.delete(invitations).where(eq(sql`lower(${invitations.email})`, email));
  await tx.update(auditLog).set({ subjectId: null }).where(eq(auditLog.subjectId, userId));
  await tx.update(auditLog).set({ actorId: null }).where(eq(auditLog.actorId, userId));
  const numbers = sql`(select stripe_customer_id from subscriptions where user_id = ${userId}::uuid
    union all select provider_id from subscription_sources where user_id = ${userId}::uuid
    union all select id from sandbox_subscriptions where user_id = ${userId}::uuid
    union all select customer_id from sandbox_subscriptions where user_id = ${userId}::uuid
    union all select ${userId}::text)`;
  // The other account of a purchase that moved can still be read again.
  await tx.execute(sql`update webhook_events set about_id = other_about_id, other_about_id = null,
      about_kind = case when other_about_id is null then null else about_kind end
    where about_id in ${numbers}`);
  await tx
    .update(webhookEvents)
    .set({ otherAboutId: null })
    .where(eq(webhookEvents.otherAboutId, userId));
  await tx.delete(rateLimits).where(like(rateLimits.key, `%:${userId}`));
}

/** The account is gone whether or not this can be written; the table fills the gap later. */
async function note(
  { erasureJournal, log }: Pick<Deps, 'erasureJournal' | 'log'>,
  erasure: { userHash: string; erasedAt: Date },
): Promise<void> {
  await erasureJournal
    .append([erasure])
    .catch((error: unknown) =>
      log.warn({ ...describeError(error) }, 'the erasure journal was not written, it is later'),
    );
}
