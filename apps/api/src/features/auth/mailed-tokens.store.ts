import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { mailedTokens } from '../../db/schema.ts';

export type MailedToken = typeof mailedTokens.$inferSelect;
export type MailedPurpose = MailedToken['purpose'];

export async function insertMailedToken(
  db: Db,
  token: Omit<MailedToken, 'id' | 'usedAt'>,
): Promise<void> {
  await db.insert(mailedTokens).values(token);
}

const isOpen = (tokenHash: string, purposes: readonly MailedPurpose[], now: Date) =>
  and(
    eq(mailedTokens.tokenHash, tokenHash),
    inArray(mailedTokens.purpose, purposes),
    isNull(mailedTokens.usedAt),
    gt(mailedTokens.expiresAt, now),
  );

/** The token where it is good still; only `spendMailedToken` uses it up. */
export async function findMailedToken(
  db: Db,
  tokenHash: string,
  purposes: readonly MailedPurpose[],
  now: Date,
): Promise<MailedToken | undefined> {
  const [row] = await db
    .select()
    .from(mailedTokens)
    .where(isOpen(tokenHash, purposes, now));
  return row;
}

/** Uses a token up; of many that try, one gets it. */
export async function spendMailedToken(
  db: Db,
  tokenHash: string,
  purposes: readonly MailedPurpose[],
  now: Date,
): Promise<MailedToken | undefined> {
  const [row] = await db
    .update(mailedTokens)
    .set({ usedAt: now })
    .where(isOpen(tokenHash, purposes, now))
    .returning();
  return row;
}

/** Makes the links of these kinds worthless that an account was sent. */
export async function deleteMailedTokens(
  db: Db,
  userId: string,
  purposes: readonly MailedPurpose[],
): Promise<void> {
  await db
    .delete(mailedTokens)
    .where(and(eq(mailedTokens.userId, userId), inArray(mailedTokens.purpose, purposes)));
}
