import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { refusals } from '../../http/route-schema.ts';
import { applyStripeEvent } from './apply-stripe.ts';
import { lagSeconds } from './lag-seconds.ts';
import { unlessAway } from './unless-away.ts';

/** Largest event, in bytes. */
const bodyLimit = 1024 * 1024;

/**
 * `POST /webhooks/stripe`. The signature is checked over the raw bytes before anything is read of
 * them. What is not ours to do is noted and answered with 200; what fails here is sent again.
 */
export function registerStripeWebhook(app: App, deps: Deps): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(
      '/webhooks/stripe',
      {
        bodyLimit,
        schema: {
          tags: ['webhooks'],
          security: [],
          response: {
            200: z.object({ received: z.literal(true) }),
            ...refusals('PAYLOAD_TOO_LARGE', 'BILLING_UNAVAILABLE', 'DATABASE_UNAVAILABLE'),
          },
        },
      },
      async (request) => {
        const { stripe } = deps.billing;
        if (!stripe) throw new AppError('BILLING_UNAVAILABLE');
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const header = request.headers['stripe-signature'];
        const event = await stripe.readEvent(body, typeof header === 'string' ? header : undefined);
        const isNew = await unlessAway(
          () => applyStripeEvent({ ...deps, stripe }, event),
          request.log,
        );
        const lag = lagSeconds(event, deps.now());
        deps.metrics.billing.onEvent('stripe', outcomeOf(event.isKnown, isNew), lag);
        return { received: true } as const;
      },
    );
  });
}

function outcomeOf(isKnown: boolean, isNew: boolean): 'applied' | 'repeated' | 'unknown' {
  if (!isNew) return 'repeated';
  return isKnown ? 'applied' : 'unknown';
}
