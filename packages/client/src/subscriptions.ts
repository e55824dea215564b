import {
  type CheckoutRequest,
  checkoutResponseSchema,
  currentSubscriptionSchema,
  headers as headerNames,
  plansResponseSchema,
  portalResponseSchema,
  usageResponseSchema,
} from '@solacore/contract';
import { sendAuthorized } from './authorized.ts';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';
import { sendJson } from './transport.ts';

/** Tier, usage and prices, and the ways to change them. Errors: ApiError, NetworkError. */
export function createSubscriptions(options: ClientOptions, keeper: LoginKeeper) {
  const base = '/subscriptions';
  const change = (way: 'cancel' | 'resume' | 'sync') =>
    sendAuthorized(
      options,
      keeper,
      { method: 'POST', path: `${base}/${way}` },
      currentSubscriptionSchema,
    );
  return {
    plans: () => sendJson(options, { method: 'GET', path: `${base}/plans` }, plansResponseSchema),
    current: () =>
      sendAuthorized(
        options,
        keeper,
        { method: 'GET', path: `${base}/current` },
        currentSubscriptionSchema,
      ),
    usage: () =>
      sendAuthorized(
        options,
        keeper,
        { method: 'GET', path: `${base}/usage` },
        usageResponseSchema,
      ),
    /** The address of the page where the plan is paid for; the same key gives the same page. */
    checkout: (body: CheckoutRequest, idempotencyKey: string) =>
      keeper.authorized((auth) =>
        sendJson(
          options,
          {
            method: 'POST',
            path: `${base}/checkout`,
            headers: { ...auth, [headerNames.idempotencyKey]: idempotencyKey },
            body,
          },
          checkoutResponseSchema,
        ),
      ),
    /** The address of the page for means of payment and receipts. */
    portal: (returnUrl: string) =>
      sendAuthorized(
        options,
        keeper,
        { method: 'POST', path: `${base}/portal`, body: { return_url: returnUrl } },
        portalResponseSchema,
      ),
    /** Ends the plan with what is paid. */
    cancel: () => change('cancel'),
    /** Takes a cancellation back. */
    resume: () => change('resume'),
    /** Has the server look at the store's own records now. */
    sync: () => change('sync'),
  };
}
