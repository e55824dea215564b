import type { PeopleQuery } from '@solacore/contract/admin';
import { and, desc, eq, gte, inArray, isNotNull, isNull, like, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import {
  devices,
  loginEvents,
  reviewFlags,
  sessionPacks,
  subscriptions,
  usage,
  users,
} from '../../db/schema.ts';
import type { Position } from './page.ts';
import { isBefore } from './page.ts';

const row = {
  id: users.id,
  email: users.email,
  emailVerifiedAt: users.emailVerifiedAt,
  role: users.role,
  tier: subscriptions.tier,
  suspendedAt: users.suspendedAt,
  createdAt: users.createdAt,
};

const states = {
  suspended: isNotNull(users.suspendedAt),
  challenged: isNotNull(users.challengedAt),
  unverified: isNull(users.emailVerifiedAt),
} as const;

/** Accounts, newest first. */
export async function listPeople(
  db: Db,
  { q, tier, role, state }: Omit<PeopleQuery, 'cursor' | 'limit'>,
  { after, limit }: { after: Position | undefined; limit: number },
) {
  return db
    .select(row)
    .from(users)
    .leftJoin(subscriptions, eq(subscriptions.userId, users.id))
    .where(
      and(
        q === undefined ? undefined : isNamed(q),
        tier && eq(subscriptions.tier, tier),
        role && eq(users.role, role),
        state && states[state],
        after && isBefore(users, after),
      ),
    )
    .orderBy(desc(users.createdAt), desc(users.id))
    .limit(limit);
}

/** By id, or by how the address begins. */
function isNamed(q: string) {
  if (z.uuid().safeParse(q).success) return eq(users.id, q);
  const begin = q.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
  return like(sql`lower(${users.email})`, `${begin}%`);
}

export function listDevices(db: Db, userId: string) {
  return db
    .select()
    .from(devices)
    .where(eq(devices.userId, userId))
    .orderBy(desc(devices.isActive), desc(devices.lastActiveAt))
    .limit(50);
}

export function listLoginEvents(db: Db, userId: string) {
  return db
    .select()
    .from(loginEvents)
    .where(eq(loginEvents.userId, userId))
    .orderBy(desc(loginEvents.createdAt), desc(loginEvents.id))
    .limit(100);
}

export function listUsage(db: Db, userId: string, since: Date) {
  return db
    .select()
    .from(usage)
    .where(and(eq(usage.userId, userId), gte(usage.updatedAt, since)))
    .orderBy(desc(usage.periodStart))
    .limit(14);
}

export function listPacks(db: Db, userId: string) {
  return db
    .select()
    .from(sessionPacks)
    .where(eq(sessionPacks.userId, userId))
    .orderBy(desc(sessionPacks.purchasedAt), desc(sessionPacks.id))
    .limit(50);
}

export function countOpenFlags(db: Db, userId: string): Promise<number> {
  return db.$count(
    reviewFlags,
    and(eq(reviewFlags.userId, userId), isNull(reviewFlags.resolvedAt)),
  );
}

/** What a set of accounts is known by, for lists that name others. */
export async function listEmails(db: Db, ids: (string | null)[]): Promise<Map<string, string>> {
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return new Map();
  const rows = await db
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(inArray(users.id, known));
  return new Map(rows.map(({ id, email }) => [id, email]));
}
