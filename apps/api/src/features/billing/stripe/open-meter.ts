import type Stripe from 'stripe';
import type { StripeConfig } from '../../../config-billing.ts';
import { planOf } from './read-subscription.ts';
import { type SubscriptionShape, subscriptionShape } from './shapes.ts';
import { asking, askingFor } from './stripe-client.ts';

type Sold = Pick<StripeConfig, 'prices' | 'overagePrice' | 'isTaxReckoned'>;

const mostSubscriptions = 20;
const running = ['active', 'trialing', 'past_due'];

/**
 * A monthly plan is sold together with the metered price. A yearly one cannot be: Checkout takes one
 * interval only, and cancelling a mixed subscription would end it with its shortest period. So what
 * is beyond a yearly plan has a monthly subscription of its own, made when it is first needed.
 */
export async function openMeter(
  stripe: Stripe,
  sold: Sold,
  customer: string,
): Promise<Date | null> {
  const { overagePrice } = sold;
  if (overagePrice === null) return null;
  const list = await askingFor(() =>
    stripe.subscriptions.list({ customer, limit: mostSubscriptions }),
  );
  const shapes = (list?.data ?? [])
    .map((one) => subscriptionShape.parse(one))
    .filter(({ status }) => running.includes(status));
  const metered = shapes.find(({ items }) =>
    items.data.some(({ price }) => price?.id === overagePrice),
  );
  if (metered) return startOf(metered);
  const plan = shapes.find((shape) => sellsOverage(shape, sold));
  return plan
    ? startOf(await startMeter(stripe, { sold, price: overagePrice, customer, plan }))
    : null;
}

function sellsOverage(shape: SubscriptionShape, { prices }: Sold): boolean {
  return planOf(shape, prices)?.tier === 'standard';
}

type Starting = { sold: Sold; price: string; customer: string; plan: SubscriptionShape };

/** It ends with what is paid of the plan; the next year makes another one. */
async function startMeter(
  stripe: Stripe,
  { sold, price, customer, plan }: Starting,
): Promise<SubscriptionShape> {
  const end = plan.items.data[0]?.current_period_end ?? plan.current_period_end;
  const anchor = new Date((plan.billing_cycle_anchor ?? plan.start_date ?? 0) * 1000);
  const made = await asking(() =>
    stripe.subscriptions.create(
      {
        customer,
        items: [{ price }],
        billing_cycle_anchor_config: {
          day_of_month: anchor.getUTCDate(),
          hour: anchor.getUTCHours(),
          minute: anchor.getUTCMinutes(),
          second: anchor.getUTCSeconds(),
        },
        proration_behavior: 'none',
        off_session: true,
        ...(end ? { cancel_at: end } : {}),
        ...(plan.default_payment_method
          ? { default_payment_method: plan.default_payment_method }
          : {}),
        ...(sold.isTaxReckoned ? { automatic_tax: { enabled: true } } : {}),
        metadata: { ...(plan.metadata?.user_id ? { user_id: plan.metadata.user_id } : {}) },
      },
      { idempotencyKey: `overage of ${plan.id} until ${end}` },
    ),
  );
  return subscriptionShape.parse(made);
}

const startOf = ({ start_date }: SubscriptionShape): Date => new Date((start_date ?? 0) * 1000);
