import { checkoutRequestSchema, checkoutResponseSchema, plans } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { findUser } from '../account/account.store.ts';
import { findBillingAccount } from '../subscriptions/subscriptions.store.ts';
import { readAgain } from './apply-stripe.ts';
import { noteCustomer, replacePage } from './customers.store.ts';
import { refuseSecondSale } from './refuse-second-sale.ts';
import { checkReturnAddress } from './return-address.ts';
import { unlessAway } from './unless-away.ts';

const headers = z.looseObject({ 'idempotency-key': z.uuid().optional() });

/** `POST /subscriptions/checkout`: opens the page where a plan is paid for. Nothing is sold twice. */
export function registerCheckout(app: App, deps: Deps, guards: Guards): void {
  const { db } = deps.database;
  const { allowedOrigins, billing } = deps.config;
  const { trialDays } = billing;
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
      const user = await findUser(db, viewer.userId);
      if (!user) throw new AppError('UNAUTHENTICATED');
      const account = await findBillingAccount(db, user.id);
      const customer = account?.stripeCustomerId ?? null;
      const { tier } = plans[planId];
      const refuseSecond = async (id: string | null) => {
        // What Stripe knows comes first: news of a purchase may still be on its way.
        const read = async () =>
          id ? readAgain({ ...deps, stripe }, { kind: 'customer', id }) : [];
        const found = await unlessAway(read, request.log);
        await refuseSecondSale(db, { userId: user.id, tier, found, now: deps.now() });
      };
      await refuseSecond(customer);
      const open = () =>
        stripe.openCheckout({
          userId: user.id,
          email: user.email,
          customerId: customer,
          planId,
          locale: viewer.locale,
          hasTrial: trialDays > 0 && !account?.trialUsedAt,
          successUrl,
          cancelUrl,
          idempotencyKey: request.headers['idempotency-key'] ?? null,
        });
      const page = await unlessAway(open, request.log);
      const { url, customerId } = page;
      await noteCustomer(db, user.id, { customerId, trialStartedAt: null }, deps.now());
      // No page leaves here while another one that did can still be paid on.
      const before = await replacePage(db, user.id, page.pageId);
      const close = (id: string) => unlessAway(() => stripe.closeCheckout(id), request.log);
      if (before !== null && !(await close(before))) {
        await refuseSecond(customerId).catch(async (refusal: unknown) => {
          await close(page.pageId);
          throw refusal;
        });
      }
      return { checkout_url: url };
    },
  );
}
