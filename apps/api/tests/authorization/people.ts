import { randomUUID } from 'node:crypto';
import type { Tier } from '@solacore/contract';
import type { Role } from '@solacore/contract/admin';
import {
  activeSessions,
  devices,
  oauthIdentities,
  solveSessions,
  subscriptions,
  users,
} from '../../src/db/schema.ts';
import { createSeed, hashToken } from '../../src/features/auth/refresh-token.ts';
import { type ApiContext, grantTier, newEmail, newFingerprint } from '../harness/index.ts';

type Given = {
  tier?: Tier;
  role?: Role;
  isSuspended?: boolean;
  isDeviceRemoved?: boolean;
  isLoginRevoked?: boolean;
};

export type Someone = Awaited<ReturnType<typeof createSomeone>>;

const hour = 60 * 60 * 1000;

/** A signed-in person with a solve session, written straight into the database: hundreds are needed. */
export async function createSomeone({ db, deps }: ApiContext, given: Given = {}) {
  const now = new Date();
  const ids = { userId: randomUUID(), deviceId: randomUUID(), loginId: randomUUID() };
  const { userId, deviceId, loginId } = ids;
  const person = { email: newEmail(), fingerprint: newFingerprint(), sessionId: randomUUID() };
  const seed = createSeed();
  const refreshToken = deps.refreshTokens.make({ loginId, generation: 1, seed });
  await db.insert(users).values({
    id: userId,
    email: person.email,
    role: given.role ?? 'user',
    suspendedAt: given.isSuspended ? now : null,
  });
  await db.insert(subscriptions).values({ userId });
  if (given.tier) await grantTier(db, userId, given.tier);
  const identity = { userId, subject: userId };
  await db.insert(oauthIdentities).values([
    { ...identity, provider: 'google', issuer: 'https://accounts.google.com' },
    { ...identity, provider: 'apple', issuer: 'https://appleid.apple.com' },
  ]);
  await db.insert(devices).values({
    id: deviceId,
    userId,
    deviceFingerprint: person.fingerprint,
    slot: 1,
    isActive: given.isDeviceRemoved !== true,
  });
  await db.insert(activeSessions).values({
    id: loginId,
    userId,
    deviceId,
    seed,
    tokenHash: hashToken(refreshToken),
    expiresAt: new Date(now.getTime() + hour),
    absoluteExpiresAt: new Date(now.getTime() + hour),
    ...(given.isLoginRevoked ? { revokedAt: now, revokedReason: 'signed_out' } : {}),
  });
  await db.insert(solveSessions).values({ id: person.sessionId, userId, deviceId });
  const accessToken = deps.accessTokens.sign({ userId, loginId }, now);
  return { ...ids, ...person, refreshToken, accessToken };
}
