import type Stripe from 'stripe';
import { asking, askingFor } from './stripe-client.ts';

/**
 * The page that the same request opened before; others that are still open are closed. Undefined
 * where a new one is to be opened.
 */
export async function findOpenPage(
  stripe: Stripe,
  customer: string,
  request: string | null,
): Promise<{ url: string; pageId: string } | undefined> {
  const list = await askingFor(() =>
    stripe.checkout.sessions.list({ customer, status: 'open', limit: 20 }),
  );
  const open = list?.data ?? [];
  const same = open.find(({ metadata }) => request !== null && metadata?.request === request);
  if (same?.url) return { url: same.url, pageId: same.id };
  for (const { id } of open) await askingFor(() => stripe.checkout.sessions.expire(id));
  return undefined;
}

/** False where the page was paid on, so that there is nothing left to close. */
export async function closePage(stripe: Stripe, id: string): Promise<boolean> {
  const page = await askingFor(() => stripe.checkout.sessions.retrieve(id));
  if (page?.status === 'open') await asking(() => stripe.checkout.sessions.expire(id));
  return page?.status !== 'complete';
}
