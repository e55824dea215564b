import { currentSubscriptionSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { describeCurrent } from '../subscriptions/describe-current.ts';
import { listSources } from '../subscriptions/entitlement.store.ts';
import { readAgain } from './apply-stripe.ts';
import { unlessAway } from './unless-away.ts';

/**
 * `POST /subscriptions/cancel` ends a plan with what is paid, `/resume` takes that back. Only what
 * Stripe bills: what a store bills is changed there.
 */
export function registerChanges(app: App, deps: Deps, guards: Guards): void {
  for (const [path, isCanceled] of [
    ['/subscriptions/cancel', true],
    ['/subscriptions/resume', false],
  ] as const) {
    app.post(
      path,
      {
        onRequest: guards.signedIn,
        schema: {
          tags: ['subscriptions'],
          response: {
            200: currentSubscriptionSchema,
            ...refusals(...bodyRefusals, ...signedInRefusals, 'NOT_FOUND', 'BILLING_UNAVAILABLE'),
          },
        },
      },
      async (request) => {
        const viewer = getViewer(request);
        const { stripe } = deps.billing;
        if (!stripe) throw new AppError('BILLING_UNAVAILABLE');
        // Those that give nothing are billed all the same, until they have ended.
        const sources = await listSources(deps.database.db, viewer.userId);
        const billed = sources.filter(
          ({ provider, status }) => provider === 'stripe' && status !== 'canceled',
        );
        if (billed.length === 0) throw new AppError('NOT_FOUND');
        for (const { providerId: id } of billed) {
          await unlessAway(async () => {
            await stripe.setCancelAtPeriodEnd(id, isCanceled);
            await readAgain({ ...deps, stripe }, { kind: 'subscription', id });
          }, request.log);
        }
        const standing = await listSources(deps.database.db, viewer.userId);
        return describeCurrent(deps, { ...viewer, sources: standing });
      },
    );
  }
}
