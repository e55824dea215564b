import { accessTokenSeconds, type SignInResponse } from '@solacore/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { findEntitlement } from '../subscriptions/entitlement.store.ts';
import { findUsage, type UsageAccount } from '../usage/index.ts';
import type { SignedIn } from './sign-in.ts';
import { deliverToken } from './token-delivery.ts';
import type { UserRow } from './users.store.ts';

/**
 * What register and login answer with: both tokens and what the account may still do. Its owner is
 * mailed about a device that is new to the account.
 */
export async function answerSignIn(
  deps: Deps,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  user: UserRow,
  { loginId, refreshToken, newDevice }: SignedIn,
): Promise<SignInResponse> {
  const now = deps.now();
  const { db } = deps.database;
  const source = await findEntitlement(db, user.id, now);
  const account: UsageAccount = {
    userId: user.id,
    tier: source?.tier ?? 'free',
    billingAnchor: source?.currentPeriodStart ?? null,
    accountCreatedAt: user.createdAt,
  };
  const { sessions_used, sessions_limit } = await findUsage(db, account, now);
  const { email: to, locale } = user;
  if (newDevice) deps.mail.send({ kind: 'new_device', to, locale, deviceName: newDevice.name });
  const remaining = sessions_limit === null ? null : Math.max(0, sessions_limit - sessions_used);
  return {
    user_id: user.id,
    access_token: deps.accessTokens.sign({ userId: user.id, loginId }, now),
    ...deliverToken(deps.config, request, reply, refreshToken),
    expires_in: accessTokenSeconds,
    subscription: { tier: account.tier, sessions_remaining: remaining },
  };
}
