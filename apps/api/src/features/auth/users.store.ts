import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { subscriptions, users } from '../../db/schema.ts';

export type UserRow = typeof users.$inferSelect;

/** Creates an account with its free subscription; undefined where the e-mail is taken. */
export async function insertUser(
  db: Db,
  user: Pick<typeof users.$inferInsert, 'email' | 'passwordHash' | 'locale' | 'emailVerifiedAt'>,
  now: Date,
): Promise<UserRow | undefined> {
  const [row] = await db
    .insert(users)
    .values({ ...user, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning();
  if (row) await db.insert(subscriptions).values({ userId: row.id, tier: 'free' });
  return row;
}

export async function findUserByEmail(db: Db, email: string): Promise<UserRow | undefined> {
  const [row] = await db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  return row;
}

/**
 * Serialises what changes an account's devices and logins until the transaction ends. Weaker than
 * `for update`, so that rows which only name the account can be written meanwhile.
 */
export async function lockUser(db: Db, userId: string): Promise<void> {
  await db.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update');
}
