import { plans } from '@solacore/contract';
import Stripe from 'stripe';
import type { StripeConfig } from '../../../config-billing.ts';
import { AppError } from '../../../http/app-error.ts';
import { BillingUnavailable, type CheckoutOrder, type CheckoutPage } from '../stripe-gateway.ts';
import { findOpenPage } from './open-pages.ts';
import { asking } from './stripe-client.ts';

type Sold = Pick<StripeConfig, 'prices' | 'overagePrice' | 'trialDays' | 'isTaxReckoned'>;

/**
 * Opens Stripe's payment page for a plan. Tax, promotion codes and SCA are Stripe's. A person has
 * one open page: one that was left is closed, so that nobody pays twice, or has two trials.
 */
export async function openCheckout(
  stripe: Stripe,
  sold: Sold,
  order: CheckoutOrder,
): Promise<CheckoutPage> {
  const price = sold.prices[order.planId];
  if (!price) throw new BillingUnavailable('no_price');
  const { customerId } = order;
  if (customerId !== null) {
    const open = await findOpenPage(stripe, customerId, order.idempotencyKey);
    if (open) return { ...open, customerId };
    const page = await openPage(stripe, { sold, price, order, customerId });
    if (page) return page;
  }
  const made = await createCustomer(stripe, order);
  const page = await openPage(stripe, { sold, price, order, customerId: made });
  if (!page) throw new BillingUnavailable('no_customer');
  return page;
}

type Opening = { sold: Sold; price: string; order: CheckoutOrder; customerId: string };

/** Undefined where the customer was deleted at Stripe. */
async function openPage(stripe: Stripe, opening: Opening): Promise<CheckoutPage | undefined> {
  const { order, customerId } = opening;
  const key = order.idempotencyKey;
  const options = key ? { idempotencyKey: `checkout ${customerId} ${key}` } : {};
  return asking(async () => {
    try {
      const { url, id } = await stripe.checkout.sessions.create(fieldsOf(opening), options);
      if (!url) throw new BillingUnavailable('no_address');
      return { url, pageId: id, customerId };
    } catch (error) {
      if (isGone(error)) return undefined;
      if (error instanceof Stripe.errors.StripeIdempotencyError) {
        // The key was used for another plan.
        const issues = [{ path: 'idempotency-key', rule: 'used' }];
        throw new AppError('VALIDATION_FAILED', { issues });
      }
      throw error;
    }
  });
}

function fieldsOf({
  sold,
  price,
  order,
  customerId,
}: Opening): Stripe.Checkout.SessionCreateParams {
  const { userId, idempotencyKey } = order;
  const { tier, interval } = plans[order.planId];
  // A page takes prices of one interval only; a yearly plan's meter has a subscription of its own.
  const isMetered = tier === 'standard' && interval === 'month';
  return {
    mode: 'subscription',
    customer: customerId,
    client_reference_id: userId,
    metadata: { user_id: userId, ...(idempotencyKey ? { request: idempotencyKey } : {}) },
    line_items: [
      { price, quantity: 1 },
      ...(isMetered && sold.overagePrice !== null ? [{ price: sold.overagePrice }] : []),
    ],
    allow_promotion_codes: true,
    ...(sold.isTaxReckoned
      ? { automatic_tax: { enabled: true }, customer_update: { address: 'auto', name: 'auto' } }
      : {}),
    locale: localeOf(order.locale),
    subscription_data: {
      metadata: { user_id: userId },
      ...(order.hasTrial ? { trial_period_days: sold.trialDays } : {}),
    },
    success_url: order.successUrl,
    cancel_url: order.cancelUrl,
  };
}

async function createCustomer(stripe: Stripe, order: CheckoutOrder): Promise<string> {
  const { userId, email, customerId: before } = order;
  const { id } = await asking(() =>
    stripe.customers.create(
      { email, metadata: { user_id: userId } },
      // Two requests at once make one customer; one that was deleted is not given again.
      { idempotencyKey: `customer ${userId} ${email} after ${before}` },
    ),
  );
  return id;
}

const isGone = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError &&
  error.code === 'resource_missing' &&
  error.param === 'customer';

function localeOf(locale: string): 'en' | 'es' | 'zh' {
  const [language] = locale.split('-');
  return language === 'es' || language === 'zh' ? language : 'en';
}
