import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../../../db/client.ts';
import { AppError } from '../../../http/app-error.ts';
import { readBillingEvent } from '../stripe/read-event.ts';
import { verifySignature } from '../stripe/verify-signature.ts';
import { BillingUnavailable, type CheckoutOrder, type StripeGateway } from '../stripe-gateway.ts';
import { signEvent, webhookSecretOf } from './events.ts';
import { createPageTokens, type PageTokens } from './page-tokens.ts';
import { changeSubscription, findSubscription, listSubscriptions } from './sandbox.store.ts';
import { standAt, toBilled } from './standing.ts';

type Parts = {
  database: Pick<Database, 'db'>;
  now: () => Date;
  publicUrl: string;
  /** Free days of a person's first plan. */
  trialDays: number;
};

/** What stands in for Stripe outside production: its gateway, and what its pages need. */
export type Sandbox = {
  gateway: StripeGateway;
  tokens: PageTokens;
  sign: (body: string) => string;
};

/** Paths of the pages; the token follows. */
export const pagePaths = {
  checkout: '/billing/sandbox/checkout',
  portal: '/billing/sandbox/portal',
} as const;

const customerPrefix = 'cus_sandbox_';

/** A person is one customer, and is named by it. */
export const customerOf = (userId: string): string => `${customerPrefix}${userId}`;

export function createSandbox(parts: Parts, secret: string): Sandbox {
  const { now } = parts;
  const tokens = createPageTokens(secret);
  const webhookSecret = webhookSecretOf(secret);
  return {
    tokens,
    sign: (body) => signEvent(body, webhookSecret, now()),
    gateway: createGateway(parts, tokens, webhookSecret),
  };
}

function createGateway(
  { database, now, publicUrl, trialDays }: Parts,
  tokens: PageTokens,
  secret: string,
): StripeGateway {
  return {
    openCheckout: async (order) => {
      const page = toCheckoutPage(order, trialDays);
      const token = await tokens.make(page, now());
      const customerId = customerOf(order.userId);
      const url = `${publicUrl}${pagePaths.checkout}/${token}`;
      return { url, pageId: page.checkoutId, customerId };
    },
    openPortal: async (customerId, returnUrl) => {
      const userId = z.uuid().safeParse(customerId.replace(customerPrefix, ''));
      // A customer of the real Stripe, from before or from elsewhere.
      if (!userId.success) throw new BillingUnavailable('no_customer');
      const page = { kind: 'portal', userId: userId.data, returnUrl } as const;
      return `${publicUrl}${pagePaths.portal}/${await tokens.make(page, now())}`;
    },
    listSubscriptions: async ({ kind, id }) => {
      const { db } = database;
      if (kind === 'charge') return [];
      const one = kind === 'subscription' ? await findSubscription(db, id) : undefined;
      const rows = kind === 'customer' ? await listSubscriptions(db, id) : one ? [one] : [];
      return rows.map((row) => toBilled(row, now()));
    },
    setCancelAtPeriodEnd: async (id, cancelAtPeriodEnd) => {
      const written = await changeSubscription(database.db, id, (row) =>
        standAt(row, now()).status === 'canceled' ? undefined : { cancelAtPeriodEnd },
      );
      if (!written) throw new BillingUnavailable('canceled');
    },
    cancelNow: async (id) => {
      await changeSubscription(database.db, id, (row) =>
        standAt(row, now()).status === 'canceled'
          ? undefined
          : { status: 'canceled', endedAt: now() },
      );
    },
    // A page sells nothing to who has a plan, so nothing is left to give back.
    closeCheckout: async () => true,
    refundAndEnd: async () => {},
    // The usage ledger is the account of it; the portal reads it there.
    openMeter: async () => now(),
    reportOverage: async () => {},
    takeBackOverage: async () => {},
    countOverage: async () => 0,
    creditOverage: async () => {},
    readEvent: async (body, signature) => {
      await verifySignature({ body, signature, secret, now: now() });
      const event = readBillingEvent(body);
      if (!event) {
        throw new AppError('VALIDATION_FAILED', { issues: [{ path: '', rule: 'event' }] });
      }
      return event;
    },
  };
}

function toCheckoutPage({ idempotencyKey, userId, ...order }: CheckoutOrder, trialDays: number) {
  const { planId, locale, hasTrial, successUrl, cancelUrl } = order;
  const checkoutId = createHash('sha256')
    .update(`${userId} ${idempotencyKey ?? randomUUID()}`)
    .digest('hex')
    .slice(0, 32);
  return {
    kind: 'checkout',
    checkoutId,
    userId,
    planId,
    locale,
    trialDays: hasTrial ? trialDays : 0,
    successUrl,
    cancelUrl,
  } as const;
}
