import Stripe from 'stripe';
import { askingFor } from './stripe-client.ts';

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
  for (const { id } of open) await closePage(stripe, id);
  return undefined;
}

/** False where the page was paid on, so that there is nothing left to close. */
export async function closePage(stripe: Stripe, id: string): Promise<boolean> {
  const page = await askingFor(() => stripe.checkout.sessions.expire(id).catch(unlessRefused));
  const kept = page ?? (await askingFor(() => stripe.checkout.sessions.retrieve(id)));
  return kept?.status !== 'complete';
}

/** Only an open page can be closed: another request, or the payment, came first. */
function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
}
