import type { IdentityProvider } from '@solacore/contract';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { oauthIdentities, users } from '../../db/schema.ts';
import type { UserRow } from '../auth/users.store.ts';
import type { IdClaims } from './read-claims.ts';

type IdentityKey = Pick<IdClaims, 'issuer' | 'subject'>;

const isIdentity = ({ issuer, subject }: IdentityKey) =>
  and(eq(oauthIdentities.issuer, issuer), eq(oauthIdentities.subject, subject));

/** The account that a person at a provider signs in to. */
export async function findUserByIdentity(db: Db, key: IdentityKey): Promise<UserRow | undefined> {
  const [row] = await db
    .select({ user: users })
    .from(oauthIdentities)
    .innerJoin(users, eq(users.id, oauthIdentities.userId))
    .where(isIdentity(key));
  return row?.user;
}

/** False where the identity is somebody's, or the account has one of this provider. */
export async function insertIdentity(
  db: Db,
  userId: string,
  identity: Omit<typeof oauthIdentities.$inferInsert, 'userId' | 'createdAt'>,
  now: Date,
): Promise<boolean> {
  const { provider, issuer, subject, email, sealedRefreshToken } = identity;
  const rows = await db
    .insert(oauthIdentities)
    .values({ userId, provider, issuer, subject, email, sealedRefreshToken, createdAt: now })
    .onConflictDoNothing()
    .returning({ subject: oauthIdentities.subject });
  return rows.length > 0;
}

export async function listIdentities(db: Db, userId: string) {
  return db
    .select({
      provider: oauthIdentities.provider,
      email: oauthIdentities.email,
      createdAt: oauthIdentities.createdAt,
    })
    .from(oauthIdentities)
    .where(eq(oauthIdentities.userId, userId))
    .orderBy(asc(oauthIdentities.createdAt));
}

/** Removes an identity: what was sealed with it, or undefined where there was none. */
export async function deleteIdentity(db: Db, userId: string, provider: IdentityProvider) {
  const [row] = await db
    .delete(oauthIdentities)
    .where(and(eq(oauthIdentities.userId, userId), eq(oauthIdentities.provider, provider)))
    .returning({ sealed: oauthIdentities.sealedRefreshToken });
  return row;
}

export async function keepSealedToken(db: Db, key: IdentityKey, sealed: string): Promise<void> {
  await db.update(oauthIdentities).set({ sealedRefreshToken: sealed }).where(isIdentity(key));
}

export async function listSealedTokens(db: Db, userId: string): Promise<string[]> {
  const rows = await db
    .select({ sealed: oauthIdentities.sealedRefreshToken })
    .from(oauthIdentities)
    .where(and(eq(oauthIdentities.userId, userId), isNotNull(oauthIdentities.sealedRefreshToken)));
  return rows.flatMap(({ sealed }) => (sealed === null ? [] : [sealed]));
}
