import type { PatchUserRequest } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { users } from '../../db/schema.ts';

type UserRow = typeof users.$inferSelect;

export async function findUser(db: Db, userId: string): Promise<UserRow | undefined> {
  const [row] = await db.select().from(users).where(eq(users.id, userId));
  return row;
}

/** Writes the given fields only; undefined where the account is gone. */
export async function updateUser(
  db: Db,
  userId: string,
  patch: PatchUserRequest,
  now: Date,
): Promise<UserRow | undefined> {
  const [row] = await db
    .update(users)
    .set({
      ...(patch.locale === undefined ? {} : { locale: patch.locale }),
      ...(patch.overage_cap_cents === undefined
        ? {}
        : { overageCapCents: patch.overage_cap_cents }),
      updatedAt: now,
    })
    .where(eq(users.id, userId))
    .returning();
  return row;
}
