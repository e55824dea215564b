import type Stripe from 'stripe';
import { asking, askingFor } from './stripe-client.ts';

/** Ends a subscription with what is paid, or lets it go on after all. */
export async function setEnd(stripe: Stripe, id: string, isCanceled: boolean): Promise<void> {
  if (isCanceled) {
    await asking(() => stripe.subscriptions.update(id, { cancel_at_period_end: true }));
    return;
  }
  // The portal may have set a date in place of the mark; Stripe takes one of the two at a time.
  const { cancel_at_period_end: isMarked, cancel_at: date } = await asking(() =>
    stripe.subscriptions.retrieve(id),
  );
  if (isMarked) {
    await asking(() => stripe.subscriptions.update(id, { cancel_at_period_end: false }));
  } else if (date !== null) {
    await asking(() => stripe.subscriptions.update(id, { cancel_at: '' }));
  }
}

/** Ends a subscription at once; one that has ended, or is not there, is no error. */
export async function cancelNow(stripe: Stripe, id: string): Promise<void> {
  const found = await askingFor(() => stripe.subscriptions.retrieve(id));
  if (!found || found.status === 'canceled' || found.status === 'incomplete_expired') return;
  await askingFor(() => stripe.subscriptions.cancel(id));
}
