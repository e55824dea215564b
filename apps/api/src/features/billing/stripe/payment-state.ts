import type Stripe from 'stripe';
import type { z } from 'zod';
import type { PaymentState } from './read-subscription.ts';
import {
  type ChargeShape,
  chargeShape,
  invoicePaymentShape,
  invoiceShape,
  moment,
  type SubscriptionShape,
} from './shapes.ts';
import { asking, askingFor } from './stripe-client.ts';

type Invoice = z.infer<typeof invoiceShape>;

/** Disputes that took no money, or gave it back. */
const harmless = new Set([
  'won',
  'warning_needs_response',
  'warning_under_review',
  'warning_closed',
]);
const mostInvoices = 10;

/** Reads whether a payment of a subscription is missing, and whether the last one went back. */
export async function readPaymentState(
  stripe: Stripe,
  { id, status }: SubscriptionShape,
  isMeter: boolean,
): Promise<PaymentState> {
  const [open, lost, paid] = await Promise.all([
    status === 'past_due' || isMeter ? listInvoices(stripe, id, 'open') : [],
    // A meter is owed for whatever became of its subscription, and though nobody asks any more.
    isMeter ? listInvoices(stripe, id, 'uncollectible') : [],
    listInvoices(stripe, id, 'paid'),
  ]);
  // A trial begins with an invoice of nothing.
  const lastPaid = paid.find(({ amount_paid }) => amount_paid !== 0);
  return {
    pastDueSince: earliest(
      [...open.filter(({ attempted }) => attempted !== false), ...lost].map(dueSince),
    ),
    revokedAt: lastPaid ? await readRevocation(stripe, lastPaid) : null,
  };
}

/** Newest first. */
export async function listInvoices(
  stripe: Stripe,
  subscription: string,
  status: 'open' | 'paid' | 'uncollectible',
): Promise<Invoice[]> {
  const { data } = await asking(() =>
    stripe.invoices.list({ subscription, status, limit: mostInvoices }),
  );
  return data.map((invoice) => invoiceShape.parse(invoice)).sort((a, b) => b.created - a.created);
}

function dueSince({ created, status_transitions }: Invoice): Date {
  return moment(status_transitions?.finalized_at) ?? new Date(created * 1000);
}

const earliest = (moments: Date[]): Date | null =>
  moments.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;

/** When the money of an invoice went back in full; a partial refund is no reason. */
async function readRevocation(stripe: Stripe, invoice: Invoice): Promise<Date | null> {
  for (const charge of await listCharges(stripe, invoice)) {
    if (charge.refunded) {
      const refunds = await asking(() => stripe.refunds.list({ charge: charge.id, limit: 1 }));
      return moment(refunds.data[0]?.created ?? charge.created);
    }
    if (charge.disputed) {
      const { data } = await asking(() => stripe.disputes.list({ charge: charge.id, limit: 1 }));
      const dispute = data[0];
      if (!dispute || !harmless.has(dispute.status)) {
        return moment(dispute?.created ?? charge.created);
      }
    }
  }
  return null;
}

export async function listCharges(stripe: Stripe, { id, charge }: Invoice): Promise<ChargeShape[]> {
  if (charge) return [await findCharge(stripe, charge)].flatMap((found) => found ?? []);
  const list = await askingFor(() =>
    stripe.invoicePayments.list({
      invoice: id,
      status: 'paid',
      expand: ['data.payment.payment_intent.latest_charge'],
    }),
  );
  const found = (list?.data ?? []).map(async (entry) => {
    const { payment } = invoicePaymentShape.parse(entry);
    const intent = payment.payment_intent;
    const named = payment.charge ?? (typeof intent === 'string' ? null : intent?.latest_charge);
    return typeof named === 'string' ? findCharge(stripe, named) : (named ?? undefined);
  });
  return (await Promise.all(found)).flatMap((one) => one ?? []);
}

export async function findCharge(stripe: Stripe, id: string): Promise<ChargeShape | undefined> {
  const charge = await askingFor(() => stripe.charges.retrieve(id));
  return charge && chargeShape.parse(charge);
}
