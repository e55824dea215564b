import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { devices, loginEvents } from '../../db/schema.ts';
import { AppError } from '../../http/app-error.ts';
import { decideRefresh, type PresentedToken, type RefreshDecision } from './decide-refresh.ts';
import { findLoginForUpdate, type Login, revokeLogins, updateLogin } from './logins.store.ts';
import { hashToken, parseRefreshToken, type RefreshTokens } from './refresh-token.ts';
import { idleLifeMs } from './sign-in.ts';

export type RotatedLogin = { userId: string; loginId: string; refreshToken: string };

type Outcome = RotatedLogin | AppError;

/**
 * Exchanges a refresh token for its successor, in one transaction under the login's row lock.
 * @throws AppError UNAUTHENTICATED, LOGIN_REVOKED, REFRESH_TOKEN_REUSED or ACCOUNT_SUSPENDED
 */
export async function rotateLogin(
  db: Db,
  tokens: RefreshTokens,
  presented: { token: string; fingerprint: string },
  now: Date,
): Promise<RotatedLogin> {
  const claim = parseRefreshToken(presented.token);
  if (!claim) throw new AppError('UNAUTHENTICATED');
  // A refusal is returned, not thrown, so that ending a login is committed.
  const outcome = await db.transaction((tx) => rotate(tx, tokens, { ...presented, claim }, now));
  if (outcome instanceof AppError) throw outcome;
  await db
    .update(devices)
    .set({ lastActiveAt: now })
    .where(eq(devices.deviceFingerprint, presented.fingerprint));
  return outcome;
}

async function rotate(
  tx: Db,
  tokens: RefreshTokens,
  presented: PresentedToken,
  now: Date,
): Promise<Outcome> {
  const found = await findLoginForUpdate(tx, presented.claim.loginId);
  if (!found) return new AppError('UNAUTHENTICATED');
  const decision = decideRefresh(tokens, found, presented, now);
  const refusal = await refuse(tx, found.login, decision, now);
  if (refusal) return refusal;
  if (found.suspendedAt) return new AppError('ACCOUNT_SUSPENDED');

  const { userId, id: loginId, seed, absoluteExpiresAt } = found.login;
  if (decision.kind === 'repeat') return { userId, loginId, refreshToken: decision.successor };
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
  return { userId, loginId, refreshToken };
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
