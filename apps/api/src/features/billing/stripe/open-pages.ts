import type Stripe from 'stripe';
import { askingFor } from './stripe-client.ts';

/**
 * The page that the same request opened before; others that are still open are closed. Undefined
 * where a new one is to be opened.
 */
export async function findOpenPage(
  stripe: Stripe,
  customer: string,
  request: string | null,
): Promise<string | undefined> {
  const list = await askingFor(() =>
    stripe.checkout.sessions.list({ customer, status: 'open', limit: 20 }),
  );
  const open = list?.data ?? [];
  const same = open.find(({ metadata }) => request !== null && metadata?.request === request);
  if (same?.url) return same.url;
  for (const { id } of open) await askingFor(() => stripe.checkout.sessions.expire(id));
  return undefined;
}
