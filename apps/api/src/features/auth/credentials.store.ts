import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { oauthIdentities, users } from '../../db/schema.ts';

export async function updatePassword(
  db: Db,
  userId: string,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await db.update(users).set({ passwordHash, updatedAt: now }).where(eq(users.id, userId));
}

/** The same password under today's figures; nothing where it was changed meanwhile. */
export async function replaceHash(
  db: Db,
  userId: string,
  hashes: { old: string; fresh: string },
): Promise<void> {
  await db
    .update(users)
    .set({ passwordHash: hashes.fresh })
    .where(and(eq(users.id, userId), eq(users.passwordHash, hashes.old)));
}

/** Notes that mail to the account's address is read by its owner; the first moment is kept. */
export async function markEmailVerified(db: Db, userId: string, now: Date): Promise<void> {
  await db
    .update(users)
    .set({ emailVerifiedAt: now, updatedAt: now })
    .where(and(eq(users.id, userId), isNull(users.emailVerifiedAt)));
}

/** @throws the database's unique violation where another account has the address */
export async function updateEmail(db: Db, userId: string, email: string, now: Date): Promise<void> {
  await db
    .update(users)
    .set({ email, emailVerifiedAt: now, updatedAt: now })
    .where(eq(users.id, userId));
}

/** Takes away every provider that opens the account. */
export async function deleteIdentities(db: Db, userId: string): Promise<void> {
  await db.delete(oauthIdentities).where(eq(oauthIdentities.userId, userId));
}
