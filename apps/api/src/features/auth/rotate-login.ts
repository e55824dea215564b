import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { devices, loginEvents } from '../../db/schema.ts';
import { AppError } from '../../http/app-error.ts';
import { findEntitlement } from '../subscriptions/entitlement.store.ts';
import { decideRefresh, type PresentedToken, type RefreshDecision } from './decide-refresh.ts';
import { claimOf, refuseDowngraded } from './device-refusal.ts';
import {
  findHeld,
  findLoginForUpdate,
  type Login,
  revokeLogins,
  updateLogin,
} from './logins.store.ts';
import { hashToken, parseRefreshToken } from './refresh-token.ts';
import { idleLifeMs, type SignInParts } from './sign-in.ts';
import { isKeptAfterDowngrade, isOverLimit } from './surplus.ts';

export type RotatedLogin = { userId: string; loginId: string; refreshToken: string };

type Outcome = (RotatedLogin & { deviceId: string }) | AppError;

/**
 * Exchanges a refresh token for its successor, in one transaction under the login's row lock.
 * @throws AppError UNAUTHENTICATED, LOGIN_REVOKED, REFRESH_TOKEN_REUSED, ACCOUNT_SUSPENDED or
 *   DEVICE_LIMIT_REACHED
 */
export async function rotateLogin(
  db: Db,
  parts: SignInParts,
  presented: { token: string; fingerprint: string },
  now: Date,
): Promise<RotatedLogin> {
  const claim = parseRefreshToken(presented.token);
  if (!claim) throw new AppError('UNAUTHENTICATED');
  await makeRoom(db, parts, claim.loginId, now);
  // A refusal is returned, not thrown, so that ending a login is committed.
  const outcome = await db.transaction((tx) => rotate(tx, parts, { ...presented, claim }, now));
  if (outcome instanceof AppError) throw outcome;
  const { deviceId, ...login } = outcome;
  await db.update(devices).set({ lastActiveAt: now }).where(eq(devices.id, deviceId));
  return login;
}

/** After a downgrade, before this login counts as used now. */
async function makeRoom(db: Db, parts: SignInParts, loginId: string, now: Date): Promise<void> {
  const found = await findHeld(db, loginId);
  if (!found || !isOverLimit(found, 'free')) return;
  const { userId } = found;
  const tier = (await findEntitlement(db, userId, now))?.tier ?? 'free';
  if (isOverLimit(found, tier)) await isKeptAfterDowngrade(db, parts, { userId, loginId }, now);
}

async function rotate(
  tx: Db,
  parts: SignInParts,
  presented: PresentedToken,
  now: Date,
): Promise<Outcome> {
  const tokens = parts.refreshTokens;
  const found = await findLoginForUpdate(tx, presented.claim.loginId);
  if (!found) return new AppError('UNAUTHENTICATED');
  const fingerprint = found.device.deviceFingerprint;
  const decision = decideRefresh(tokens, { login: found.login, fingerprint }, presented, now);
  const { userId, deviceId, id: loginId, seed, absoluteExpiresAt } = found.login;
  const isTheirs = fingerprint === presented.fingerprint;
  if (decision.kind === 'revoked' && decision.reason === 'downgraded' && isTheirs) {
    if (found.suspendedAt) return new AppError('ACCOUNT_SUSPENDED');
    return refuseDowngraded(tx, parts, { userId, device: claimOf(found.device) }, now);
  }
  const isRefreshing = decision.kind === 'rotate' || decision.kind === 'repeat';
  const isRemoved = isRefreshing && !found.device.isActive;
  const outcome = isRemoved ? ({ kind: 'revoked', reason: 'device_removed' } as const) : decision;
  const refusal = await refuse(tx, found.login, outcome, now);
  if (refusal) return refusal;
  if (found.suspendedAt) return new AppError('ACCOUNT_SUSPENDED');

  if (decision.kind === 'repeat') {
    return { userId, deviceId, loginId, refreshToken: decision.successor };
  }
  const generation = found.login.generation + 1;
  const refreshToken = tokens.make({ loginId, generation, seed });
  const idleEnd = new Date(now.getTime() + idleLifeMs);
  await updateLogin(tx, loginId, {
    generation,
    tokenHash: hashToken(refreshToken),
    previousTokenHash: found.login.tokenHash,
    rotatedAt: now,
    lastUsedAt: now,
    expiresAt: idleEnd < absoluteExpiresAt ? idleEnd : absoluteExpiresAt,
  });
  return { userId, deviceId, loginId, refreshToken };
}

async function refuse(
  tx: Db,
  login: Login,
  decision: RefreshDecision,
  now: Date,
): Promise<AppError | undefined> {
  switch (decision.kind) {
    case 'rotate':
    case 'repeat':
      return undefined;
    case 'unknown':
      return new AppError('UNAUTHENTICATED');
    case 'revoked':
      await revokeLogins(tx, [login.id], decision.reason, now);
      return new AppError('LOGIN_REVOKED', { reason: decision.reason });
    case 'reused': {
      const { userId, deviceId, ipPrefix } = login;
      await revokeLogins(tx, [login.id], 'token_reused', now);
      await tx
        .insert(loginEvents)
        .values({ userId, deviceId, ipPrefix, kind: 'token_reused', createdAt: now });
      return new AppError('REFRESH_TOKEN_REUSED');
    }
  }
}
