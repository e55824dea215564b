import type { Config } from '../../config.ts';
import { createStripeClient } from '../../features/billing/stripe/stripe-client.ts';
import type { Finding } from '../../features/operator/doctor.ts';

const needed = ['customer.subscription.updated', 'invoice.paid', 'charge.refunded'];

/** Whether Stripe sends what it has to, to this address. */
export async function stripeFindings({ billing, publicUrl }: Config): Promise<Finding[]> {
  if (!billing.stripe) return [];
  const about = 'stripe';
  const url = `${publicUrl}/webhooks/stripe`;
  try {
    const { data } = await createStripeClient(billing.stripe).webhookEndpoints.list({ limit: 100 });
    const found = data.find((endpoint) => endpoint.url === url && endpoint.status === 'enabled');
    if (!found) {
      return [{ mark: 'wrong', about, text: `has no webhook that is on for ${url}` }];
    }
    const { enabled_events: events } = found;
    const lost = events.includes('*') ? [] : needed.filter((name) => !names(events).includes(name));
    return lost.length === 0
      ? [{ mark: 'ok', about, text: 'sends its events here' }]
      : [{ mark: 'wrong', about, text: `does not send ${lost.join(', ')}` }];
  } catch {
    return [{ mark: 'wrong', about, text: 'does not take STRIPE_SECRET_KEY, or does not answer' }];
  }
}

const names = (events: readonly string[]): readonly string[] => events;
