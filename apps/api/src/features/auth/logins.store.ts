import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { activeSessions, devices, users } from '../../db/schema.ts';

export type Login = typeof activeSessions.$inferSelect;
export type RevokedReason = NonNullable<Login['revokedReason']>;
type NewLogin = typeof activeSessions.$inferInsert;

/** How many active devices and live logins the account of a login holds. */
const held = {
  devices: sql<number>`(select count(*) from ${devices} d
    where d.user_id = ${activeSessions}.user_id and d.is_active)`.mapWith(Number),
  logins: sql<number>`(select count(*) from ${activeSessions} s
    where s.user_id = ${activeSessions}.user_id and s.revoked_at is null)`.mapWith(Number),
};

/** What the account of a login that lives holds. */
export async function findHeld(db: Db, loginId: string) {
  const [row] = await db
    .select({ userId: activeSessions.userId, ...held })
    .from(activeSessions)
    .where(and(eq(activeSessions.id, loginId), isNull(activeSessions.revokedAt)));
  return row;
}

/** The login with its row locked until the transaction ends. */
export async function findLoginForUpdate(db: Db, loginId: string) {
  const [row] = await db
    .select({ login: activeSessions, device: devices, suspendedAt: users.suspendedAt })
    .from(activeSessions)
    .innerJoin(devices, eq(devices.id, activeSessions.deviceId))
    .innerJoin(users, eq(users.id, activeSessions.userId))
    .where(eq(activeSessions.id, loginId))
    .for('update', { of: activeSessions });
  return row;
}

/** The logins of an account that live, last used first. */
export async function listLiveLogins(db: Db, userId: string): Promise<Login[]> {
  return db
    .select()
    .from(activeSessions)
    .where(and(eq(activeSessions.userId, userId), isNull(activeSessions.revokedAt)))
    .orderBy(desc(activeSessions.lastUsedAt), desc(activeSessions.createdAt));
}

/** The same as the person sees them: those that could still be used, with their devices. */
export async function listUsableLogins(db: Db, userId: string, now: Date) {
  return db
    .select({
      id: activeSessions.id,
      deviceId: activeSessions.deviceId,
      deviceName: devices.deviceName,
      createdAt: activeSessions.createdAt,
      lastUsedAt: activeSessions.lastUsedAt,
    })
    .from(activeSessions)
    .innerJoin(devices, eq(devices.id, activeSessions.deviceId))
    .where(
      and(
        eq(activeSessions.userId, userId),
        isNull(activeSessions.revokedAt),
        gt(activeSessions.expiresAt, now),
      ),
    )
    .orderBy(desc(activeSessions.lastUsedAt), desc(activeSessions.createdAt));
}

export async function insertLogin(db: Db, login: NewLogin): Promise<void> {
  await db.insert(activeSessions).values(login);
}

export async function updateLogin(
  db: Db,
  loginId: string,
  change: Partial<NewLogin>,
): Promise<void> {
  await db.update(activeSessions).set(change).where(eq(activeSessions.id, loginId));
}

/** Ends logins that still live, and says how many; those that ended before keep their reason. */
export async function revokeLogins(
  db: Db,
  loginIds: string[],
  reason: RevokedReason,
  now: Date,
): Promise<number> {
  if (loginIds.length === 0) return 0;
  const ended = await db
    .update(activeSessions)
    .set({ revokedAt: now, revokedReason: reason })
    .where(and(inArray(activeSessions.id, loginIds), isNull(activeSessions.revokedAt)))
    .returning({ id: activeSessions.id });
  return ended.length;
}
