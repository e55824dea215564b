import { checkoutRequestSchema, checkoutResponseSchema, plans, tiers } from '@solacore/contract';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { findUser } from '../account/account.store.ts';
import { listLive } from '../subscriptions/entitlement.store.ts';
import { findBillingAccount } from '../subscriptions/subscriptions.store.ts';
import { noteCustomer } from './customers.store.ts';
import { checkReturnAddress } from './return-address.ts';
import { unlessAway } from './unless-away.ts';

const headers = z.looseObject({ 'idempotency-key': z.uuid().optional() });

/** `POST /subscriptions/checkout`: opens the page where a plan is paid for. Nothing is sold twice. */
export function registerCheckout(app: App, deps: Deps, guards: Guards): void {
  const { db } = deps.database;
  const { allowedOrigins } = deps.config;
  app.post(
    '/subscriptions/checkout',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['subscriptions'],
        headers,
        body: checkoutRequestSchema,
        response: {
          200: checkoutResponseSchema,
          ...refusals(
            ...bodyRefusals,
            ...signedInRefusals,
            'ALREADY_SUBSCRIBED',
            'BILLING_UNAVAILABLE',
          ),
        },
      },
    },
    async (request) => {
      const viewer = getViewer(request);
      const { plan_id: planId, success_url, cancel_url } = request.body;
      const successUrl = checkReturnAddress(success_url, 'success_url', allowedOrigins);
      const cancelUrl = checkReturnAddress(cancel_url, 'cancel_url', allowedOrigins);
      const { stripe } = deps.billing;
      if (!stripe) throw new AppError('BILLING_UNAVAILABLE');
      await refuseSecondSale(db, viewer.userId, plans[planId].tier, deps.now());
      const user = await findUser(db, viewer.userId);
      if (!user) throw new AppError('UNAUTHENTICATED');
      const account = await findBillingAccount(db, viewer.userId);
      const { url, customerId } = await unlessAway(() =>
        stripe.openCheckout({
          userId: user.id,
          email: user.email,
          customerId: account?.stripeCustomerId ?? null,
          planId,
          locale: viewer.locale,
          hasTrial: !account?.trialUsedAt,
          successUrl,
          cancelUrl,
          idempotencyKey: request.headers['idempotency-key'] ?? null,
        }),
      );
      await noteCustomer(db, user.id, { customerId, trialStartedAt: null }, deps.now());
      return { checkout_url: url };
    },
  );
}

/**
 * Who pays Stripe already changes the plan there, at the portal; who pays a store changes it there.
 * Who pays a store for less may not buy more here on top of it.
 */
async function refuseSecondSale(
  db: Db,
  userId: string,
  tier: (typeof tiers)[number],
  now: Date,
): Promise<void> {
  const live = await listLive(db, userId, now);
  const paid = live.find(({ provider }) => provider === 'stripe' || provider === 'revenuecat');
  const free = live.find((source) => tiers.indexOf(source.tier) >= tiers.indexOf(tier));
  const reason = paid ?? free;
  if (!reason) return;
  throw new AppError('ALREADY_SUBSCRIBED', {
    source: reason.provider,
    store: reason.store,
    current_tier: reason.tier,
  });
}
