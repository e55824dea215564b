import { plans } from '@solacore/contract';
import type Stripe from 'stripe';
import type { StripeConfig } from '../../../config-billing.ts';
import { BillingUnavailable, type CheckoutOrder } from '../stripe-gateway.ts';
import { asking } from './stripe-client.ts';

/** Days of a person's one trial. */
export const trialDays = 7;

/** Opens Stripe's payment page for a plan. Tax, promotion codes and SCA are Stripe's. */
export async function openCheckout(
  stripe: Stripe,
  { prices, overagePrice }: Pick<StripeConfig, 'prices' | 'overagePrice'>,
  order: CheckoutOrder,
): Promise<{ url: string; customerId: string }> {
  const price = prices[order.planId];
  if (!price) throw new BillingUnavailable('no_price');
  const customerId = order.customerId ?? (await createCustomer(stripe, order));
  const metered =
    overagePrice && plans[order.planId].tier === 'standard' ? [{ price: overagePrice }] : [];
  const session = await asking(() =>
    stripe.checkout.sessions.create(
      {
        mode: 'subscription',
        customer: customerId,
        client_reference_id: order.userId,
        metadata: { user_id: order.userId },
        line_items: [{ price, quantity: 1 }, ...metered],
        allow_promotion_codes: true,
        automatic_tax: { enabled: true },
        customer_update: { address: 'auto', name: 'auto' },
        locale: localeOf(order.locale),
        subscription_data: {
          metadata: { user_id: order.userId },
          ...(order.hasTrial ? { trial_period_days: trialDays } : {}),
        },
        success_url: order.successUrl,
        cancel_url: order.cancelUrl,
      },
      order.idempotencyKey
        ? { idempotencyKey: `checkout ${order.userId} ${order.idempotencyKey}` }
        : {},
    ),
  );
  if (!session.url) throw new BillingUnavailable('no_address');
  return { url: session.url, customerId };
}

async function createCustomer(stripe: Stripe, { userId, email }: CheckoutOrder): Promise<string> {
  const { id } = await asking(() =>
    stripe.customers.create(
      { email, metadata: { user_id: userId } },
      { idempotencyKey: `customer ${userId}` },
    ),
  );
  return id;
}

function localeOf(locale: string): 'en' | 'es' | 'zh' {
  const [language] = locale.split('-');
  return language === 'es' || language === 'zh' ? language : 'en';
}
