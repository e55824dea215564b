import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { authenticators, loginChecks } from '../../db/schema.ts';

export async function findAuthenticator(db: Db, userId: string) {
  const [row] = await db.select().from(authenticators).where(eq(authenticators.userId, userId));
  return row;
}

/** Puts a new secret in place of one that was never confirmed; false where one was. */
export async function putSecret(
  db: Db,
  { userId, sealedSecret }: { userId: string; sealedSecret: string },
  now: Date,
): Promise<boolean> {
  const fresh = { sealedSecret, lastStep: 0, createdAt: now };
  const kept = await db
    .insert(authenticators)
    .values({ userId, ...fresh })
    .onConflictDoUpdate({
      target: authenticators.userId,
      set: fresh,
      setWhere: isNull(authenticators.confirmedAt),
    })
    .returning({ userId: authenticators.userId });
  return kept.length > 0;
}

type Taken = { userId: string; step: number; sealedSecret: string };

/** Takes a right code of a confirmed authenticator, once: of two at the same time one is late. */
export async function takeStep(db: Db, { userId, step, sealedSecret }: Taken): Promise<boolean> {
  const taken = await db
    .update(authenticators)
    .set({ lastStep: step })
    .where(
      and(
        eq(authenticators.userId, userId),
        eq(authenticators.sealedSecret, sealedSecret),
        isNotNull(authenticators.confirmedAt),
        lt(authenticators.lastStep, step),
      ),
    )
    .returning({ userId: authenticators.userId });
  return taken.length > 0;
}

/** The same of the first code, which confirms the authenticator. */
export async function confirmAuthenticator(
  db: Db,
  { userId, step, sealedSecret }: Taken,
  now: Date,
): Promise<boolean> {
  const confirmed = await db
    .update(authenticators)
    .set({ lastStep: step, confirmedAt: now })
    .where(
      and(
        eq(authenticators.userId, userId),
        eq(authenticators.sealedSecret, sealedSecret),
        isNull(authenticators.confirmedAt),
      ),
    )
    .returning({ userId: authenticators.userId });
  return confirmed.length > 0;
}

export async function noteCheck(db: Db, loginId: string, checkedAt: Date): Promise<void> {
  await db
    .insert(loginChecks)
    .values({ loginId, checkedAt })
    .onConflictDoUpdate({ target: loginChecks.loginId, set: { checkedAt } });
}

/** When a login last showed a right code. */
export async function findCheckedAt(db: Db, loginId: string): Promise<Date | undefined> {
  const [row] = await db.select().from(loginChecks).where(eq(loginChecks.loginId, loginId));
  return row?.checkedAt;
}
