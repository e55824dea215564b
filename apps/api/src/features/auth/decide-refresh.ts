import type { Login, RevokedReason } from './logins.store.ts';
import { hashToken, isEqual, type RefreshClaim, type RefreshTokens } from './refresh-token.ts';

/** How long the parent of the current token still gets the same successor. */
const successorWindowMs = 60_000;

export type RefreshDecision =
  /** The current token: make the next generation. */
  | { kind: 'rotate' }
  /** Its parent, asking again after a lost answer: the same successor. */
  | { kind: 'repeat'; successor: string }
  /** A token of ours that was replaced: somebody has a copy. The login ends. */
  | { kind: 'reused' }
  | { kind: 'revoked'; reason: RevokedReason }
  | { kind: 'unknown' };

export type PresentedToken = { token: string; claim: RefreshClaim; fingerprint: string };

/** What a presented refresh token means for its login. Pure. */
export function decideRefresh(
  tokens: RefreshTokens,
  { login, fingerprint }: { login: Login; fingerprint: string },
  presented: PresentedToken,
  now: Date,
): RefreshDecision {
  const hash = hashToken(presented.token);
  const isCurrent = isEqual(hash, login.tokenHash);
  const isParent = login.previousTokenHash !== null && isEqual(hash, login.previousTokenHash);
  const source = { ...presented.claim, seed: login.seed };
  if (!isCurrent && !isParent && !tokens.isAuthentic(source, presented.token)) {
    return { kind: 'unknown' };
  }
  if (login.revokedAt) return { kind: 'revoked', reason: login.revokedReason ?? 'signed_out' };
  if (login.expiresAt <= now || login.absoluteExpiresAt <= now) {
    return { kind: 'revoked', reason: 'expired' };
  }
  const isSameDevice = fingerprint === presented.fingerprint;
  if (isCurrent) return isSameDevice ? { kind: 'rotate' } : { kind: 'unknown' };

  const isRecent = now.getTime() - login.rotatedAt.getTime() <= successorWindowMs;
  if (!isParent || !isRecent || !isSameDevice) return { kind: 'reused' };
  const { id: loginId, generation, seed } = login;
  const successor = tokens.findByHash({ loginId, generation, seed }, login.tokenHash);
  return successor ? { kind: 'repeat', successor } : { kind: 'unknown' };
}
