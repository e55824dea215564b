import { and, eq, gt } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { emailChanges } from '../../db/schema.ts';

export type EmailChange = typeof emailChanges.$inferSelect;

/** Opens a change of address; one that was open before is forgotten. */
export async function openEmailChange(
  db: Db,
  change: Pick<EmailChange, 'userId' | 'newEmail' | 'loginId' | 'expiresAt' | 'createdAt'>,
): Promise<void> {
  const fresh = { ...change, oldConfirmedAt: null, newConfirmedAt: null };
  await db
    .insert(emailChanges)
    .values(fresh)
    .onConflictDoUpdate({ target: emailChanges.userId, set: fresh });
}

/** Notes that one side has confirmed; undefined where no change to this address is open. */
export async function confirmEmailChange(
  db: Db,
  { userId, newEmail }: Pick<EmailChange, 'userId' | 'newEmail'> | EmailChange,
  side: 'oldConfirmedAt' | 'newConfirmedAt',
  now: Date,
): Promise<EmailChange | undefined> {
  const [row] = await db
    .update(emailChanges)
    .set({ [side]: now })
    .where(
      and(
        eq(emailChanges.userId, userId),
        eq(emailChanges.newEmail, newEmail),
        gt(emailChanges.expiresAt, now),
      ),
    )
    .returning();
  return row;
}

export async function findEmailChange(db: Db, userId: string): Promise<EmailChange | undefined> {
  const [row] = await db.select().from(emailChanges).where(eq(emailChanges.userId, userId));
  return row;
}

export async function closeEmailChange(db: Db, userId: string): Promise<void> {
  await db.delete(emailChanges).where(eq(emailChanges.userId, userId));
}
