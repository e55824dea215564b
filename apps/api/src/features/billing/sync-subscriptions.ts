import { currentSubscriptionSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { describeCurrent } from '../subscriptions/describe-current.ts';
import { listSources } from '../subscriptions/entitlement.store.ts';
import { findBillingAccount } from '../subscriptions/subscriptions.store.ts';
import { readAgain } from './apply-stripe.ts';
import { readStoresAgain } from './revenuecat/apply-subscriber.ts';
import { unlessAway } from './unless-away.ts';

const mostAMinute = 6;
const windowMs = 60_000;

/**
 * `POST /subscriptions/sync`: reads at once, at every provider there is, what the person has paid
 * for. For the moment after a purchase, when the news of it may still be on its way.
 */
export function registerSync(app: App, deps: Deps, guards: Guards): void {
  app.post(
    '/subscriptions/sync',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['subscriptions'],
        response: {
          200: currentSubscriptionSchema,
          ...refusals(...bodyRefusals, ...signedInRefusals, 'BILLING_UNAVAILABLE'),
        },
      },
    },
    async (request) => {
      const viewer = getViewer(request);
      const { userId } = viewer;
      await refuseTooMany(deps, userId);
      await unlessAway(() => readEverywhere(deps, userId));
      const sources = await listSources(deps.database.db, userId);
      return describeCurrent(deps, { ...viewer, sources });
    },
  );
}

async function refuseTooMany({ limiter, config }: Deps, userId: string): Promise<void> {
  const limit = Math.max(1, Math.floor(mostAMinute * config.limits.rateLimitScale));
  const answer = await limiter.hit(`sync:${userId}`, { limit, windowMs });
  if (!answer.isAllowed) throw new AppError('RATE_LIMITED', { limit }, answer.resetMs / 1000);
}

/** One provider that is away does not keep the others from being read. */
async function readEverywhere(deps: Deps, userId: string): Promise<void> {
  const { stripe, revenueCat } = deps.billing;
  const customer = stripe && (await findBillingAccount(deps.database.db, userId))?.stripeCustomerId;
  const read = await Promise.allSettled([
    stripe && customer && readAgain({ ...deps, stripe }, { kind: 'customer', id: customer }),
    revenueCat && readStoresAgain({ ...deps, revenueCat }, userId),
  ]);
  for (const one of read) if (one.status === 'rejected') throw one.reason;
}
