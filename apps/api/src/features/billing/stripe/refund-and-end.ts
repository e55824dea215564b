import type Stripe from 'stripe';
import { cancelNow } from './end-subscription.ts';
import { listCharges, listInvoices } from './payment-state.ts';
import { asking } from './stripe-client.ts';

/** The money goes first: whoever is interrupted finds the subscription still there, and goes on. */
export async function refundAndEnd(stripe: Stripe, id: string): Promise<void> {
  for (const invoice of await listInvoices(stripe, id, 'paid')) {
    for (const charge of await listCharges(stripe, invoice)) {
      if (charge.refunded) continue;
      await asking(() =>
        stripe.refunds.create(
          { charge: charge.id, reason: 'duplicate' },
          { idempotencyKey: `second sale ${charge.id}` },
        ),
      );
    }
  }
  await cancelNow(stripe, id);
}
