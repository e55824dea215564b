import { z } from 'zod';
import type { Deps } from '../../../deps.ts';
import { AppError } from '../../../http/app-error.ts';
import type { App } from '../../../http/app-type.ts';
import { refusals } from '../../../http/route-schema.ts';
import { lagSeconds } from '../lag-seconds.ts';
import { unlessAway } from '../unless-away.ts';
import { applyStoreEvent } from './apply-subscriber.ts';
import { readStoreEvent } from './read-event.ts';

/** Largest event, in bytes. */
const bodyLimit = 1024 * 1024;

/**
 * `POST /webhooks/revenuecat`. The agreed header is checked before the body is taken. What is not
 * ours to do is noted and answered with 200; what fails here is sent again.
 */
export function registerRevenueCatWebhook(app: App, deps: Deps): void {
  const getRevenueCat = () => {
    if (!deps.billing.revenueCat) throw new AppError('BILLING_UNAVAILABLE');
    return deps.billing.revenueCat;
  };
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(
      '/webhooks/revenuecat',
      {
        bodyLimit,
        onRequest: async ({ headers }) => {
          if (!getRevenueCat().isGenuine(headers.authorization)) {
            throw new AppError('UNAUTHENTICATED');
          }
        },
        schema: {
          tags: ['webhooks'],
          security: [],
          response: {
            200: z.object({ received: z.literal(true) }),
            ...refusals(
              'UNAUTHENTICATED',
              'PAYLOAD_TOO_LARGE',
              'BILLING_UNAVAILABLE',
              'DATABASE_UNAVAILABLE',
            ),
          },
        },
      },
      async (request) => {
        const revenueCat = getRevenueCat();
        const event = readStoreEvent(
          Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        );
        const isNew = await unlessAway(() => applyStoreEvent({ ...deps, revenueCat }, event));
        const outcome = event.isKnown ? 'applied' : 'unknown';
        const lag = lagSeconds(event, deps.now());
        deps.metrics.billing.onEvent('revenuecat', isNew ? outcome : 'repeated', lag);
        return { received: true } as const;
      },
    );
  });
}
