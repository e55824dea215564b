import { type Charge, type Dispute, getFrom, newId } from './book.ts';
import type { World } from './life.ts';
import { Refusal } from './refusal.ts';
import { showCharge, showDispute } from './shapes.ts';

/** The last charge of a subscription. */
function lastCharge({ book }: World, subscription: string): Charge {
  const charge = [...book.charges.values()]
    .filter(({ invoice }) => getFrom(book.invoices, invoice).subscription === subscription)
    .at(-1);
  if (!charge) throw new Error('Nothing was paid yet');
  return charge;
}

/** Money goes back: all of it, or so many cents. */
export function refund(world: World, subscription: string, cents?: number): Charge {
  const { book, shape, emit } = world;
  const charge = lastCharge(world, subscription);
  const amount = cents ?? charge.amount - charge.amountRefunded;
  charge.amountRefunded += amount;
  const refunded = { id: newId('re'), charge: charge.id, amount, created: book.seconds() };
  book.refunds.set(refunded.id, refunded);
  emit('charge.refunded', showCharge(charge, shape));
  return charge;
}

/** A refund that the product asks for. */
export function refundCharge(
  world: World,
  { charge: id, amount }: { charge: string; amount?: number | undefined },
): object {
  const { book, shape, emit } = world;
  const charge = getFrom(book.charges, id);
  const left = charge.amount - charge.amountRefunded;
  if (left === 0) {
    throw new Refusal(400, { code: 'charge_already_refunded', message: 'It went back already.' });
  }
  charge.amountRefunded += amount ?? left;
  const refunded = { id: newId('re'), charge: id, amount: amount ?? left, created: book.seconds() };
  book.refunds.set(refunded.id, refunded);
  emit('charge.refunded', showCharge(charge, shape));
  return { ...refunded, object: 'refund', status: 'succeeded' };
}

/** The bank takes a payment back, or only asks about it. */
export function dispute(
  world: World,
  subscription: string,
  status: 'needs_response' | 'warning_needs_response' = 'needs_response',
): Dispute {
  const { book, emit } = world;
  const charge = lastCharge(world, subscription);
  charge.isDisputed = true;
  const opened = { id: newId('dp'), charge: charge.id, status, created: book.seconds() };
  book.disputes.set(opened.id, opened);
  emit('charge.dispute.created', showDispute(opened));
  return opened;
}

export function closeDispute(
  { book, emit }: World,
  id: string,
  status: 'won' | 'lost' | 'warning_closed',
): Dispute {
  const closed = getFrom(book.disputes, id);
  closed.status = status;
  emit('charge.dispute.closed', showDispute(closed));
  return closed;
}
