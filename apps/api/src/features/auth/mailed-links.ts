import { randomBytes } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { insertMailedToken, type MailedPurpose } from './mailed-tokens.store.ts';
import { hashToken } from './refresh-token.ts';

export const confirmLifeMs = 24 * 60 * 60 * 1000;
const resetLifeMs = 30 * 60 * 1000;
/** Longer than the fourteen days that an account has: it may be deleted some days late. */
const keepLifeMs = 30 * 24 * 60 * 60 * 1000;

type LinkFor = { userId: string; email: string; purpose: MailedPurpose };

/** A link that works once, for this address of this account; its token's hash is stored. */
export async function createMailedLink(
  db: Db,
  deps: Pick<Deps, 'config'>,
  target: LinkFor,
  now: Date,
): Promise<string> {
  const { link, keep } = draftMailedLink(deps, target);
  await keep(db, now);
  return link;
}

/** The same, good for nothing until it is kept. */
export function draftMailedLink(
  { config }: Pick<Deps, 'config'>,
  { userId, email, purpose }: LinkFor,
): { link: string; keep: (db: Db, now: Date) => Promise<void> } {
  const token = randomBytes(32).toString('base64url');
  const page = purpose === 'reset_password' ? 'reset-password' : 'verify-email';
  return {
    link: `${config.publicUrl}/app/${page}?token=${token}`,
    keep: (db, now) =>
      insertMailedToken(db, {
        userId,
        email,
        purpose,
        tokenHash: hashToken(token),
        expiresAt: new Date(now.getTime() + lifeMs(purpose)),
        createdAt: now,
      }),
  };
}

function lifeMs(purpose: MailedPurpose): number {
  if (purpose === 'reset_password') return resetLifeMs;
  return purpose === 'keep_account' ? keepLifeMs : confirmLifeMs;
}

/** What a token answers that is wrong, used, too old, or of an address that was changed since. */
export function deadLink(): AppError {
  const issues = [{ path: 'token', rule: 'expired_or_used' }];
  return new AppError('VALIDATION_FAILED', { issues });
}
