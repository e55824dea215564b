import { portalRequestSchema, portalResponseSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { findBillingAccount } from '../subscriptions/subscriptions.store.ts';
import { checkReturnAddress } from './return-address.ts';
import { unlessAway } from './unless-away.ts';

/** `POST /subscriptions/portal`: opens the page for means of payment, receipts and changes. */
export function registerPortal(app: App, deps: Deps, guards: Guards): void {
  const { allowedOrigins, publicUrl } = deps.config;
  app.post(
    '/subscriptions/portal',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['subscriptions'],
        body: portalRequestSchema.nullish(),
        response: {
          200: portalResponseSchema,
          ...refusals(...bodyRefusals, ...signedInRefusals, 'NOT_FOUND', 'BILLING_UNAVAILABLE'),
        },
      },
    },
    async (request) => {
      const asked = request.body?.return_url;
      const returnUrl = asked
        ? checkReturnAddress(asked, 'return_url', allowedOrigins)
        : `${publicUrl}/app`;
      const { stripe } = deps.billing;
      if (!stripe) throw new AppError('BILLING_UNAVAILABLE');
      const account = await findBillingAccount(deps.database.db, getViewer(request).userId);
      const customerId = account?.stripeCustomerId;
      // Who never bought anything has nothing to manage.
      if (!customerId) throw new AppError('NOT_FOUND');
      const open = () => stripe.openPortal(customerId, returnUrl);
      return { portal_url: await unlessAway(open, request.log) };
    },
  );
}
