import {
  type Book,
  getFrom,
  type Invoice,
  monthsAfter,
  newId,
  type Subscription,
  type SubscriptionStatus,
} from './book.ts';
import { monthsOf } from './prices.ts';
import { type Shape, showInvoice, showSession, showSubscription } from './shapes.ts';

/** What the fake's parts share: what is remembered, in which shape it is told, and who is told. */
export type World = { book: Book; shape: Shape; emit: (type: string, object: object) => void };

/** Cents of every renewal. */
const renewalCents = 1200;
const daySeconds = 24 * 60 * 60;

const tellSubscription = ({ shape, emit }: World, what: string, one: Subscription) =>
  emit(`customer.subscription.${what}`, showSubscription(one, shape));
const tellInvoice = ({ book, shape, emit }: World, what: string, one: Invoice) =>
  emit(`invoice.${what}`, showInvoice(one, book, shape));

export type Completion = {
  /** `late`: the bank says later whether it pays. `incomplete`: the first payment is not confirmed. */
  payment?: 'paid' | 'late' | 'incomplete';
  /** Nobody says whose it is; older sessions were made without. */
  withoutMetadata?: boolean;
};

/** The person pays on the page that an address leads to. */
export function completeCheckout(
  world: World,
  urlOrId: string,
  { payment = 'paid', withoutMetadata = false }: Completion = {},
): Subscription {
  const { book, emit } = world;
  const session = [...book.sessions.values()].find(({ id, url }) => [id, url].includes(urlOrId));
  if (session?.status !== 'open') throw new Error('No open checkout page is there');
  const trialSeconds = session.trialDays * daySeconds;
  const status: SubscriptionStatus =
    payment === 'incomplete' ? 'incomplete' : trialSeconds > 0 ? 'trialing' : 'active';
  const subscription = startSubscription(world, {
    customer: session.customer,
    prices: session.prices,
    metadata: withoutMetadata ? {} : session.subscriptionMetadata,
    status,
    trialSeconds,
  });
  const isPaid = payment === 'paid';
  session.status = 'complete';
  session.paymentStatus = isPaid ? 'paid' : 'unpaid';
  session.subscription = subscription.id;
  emit('checkout.session.completed', showSession(session));
  tellSubscription(world, 'created', subscription);
  addInvoice(world, subscription, { isPaid, amount: trialSeconds > 0 ? 0 : renewalCents });
  return subscription;
}

export type Start = Pick<Subscription, 'customer' | 'prices'> &
  Partial<Pick<Subscription, 'metadata' | 'status' | 'cancelAt' | 'paymentMethod'>> & {
    trialSeconds?: number;
  };

export function startSubscription(world: World, given: Start): Subscription {
  const { trialSeconds = 0 } = given;
  const at = world.book.seconds();
  const trialEnd = trialSeconds > 0 ? at + trialSeconds : null;
  const anchor = trialEnd ?? at;
  const subscription: Subscription = {
    id: newId('sub'),
    customer: given.customer,
    metadata: given.metadata ?? {},
    prices: given.prices,
    status: given.status ?? 'active',
    isCancelAtPeriodEnd: false,
    cancelAt: given.cancelAt ?? null,
    endedAt: null,
    trialStart: trialEnd === null ? null : at,
    trialEnd,
    anchor,
    periodStart: at,
    periodEnd: trialEnd ?? monthsAfter(anchor, monthsOf(given.prices[0] ?? '')),
    pauseBehavior: null,
    paymentMethod: given.paymentMethod ?? newId('pm'),
    created: at,
  };
  world.book.subscriptions.set(subscription.id, subscription);
  return subscription;
}

/** An invoice with its charge where it is paid, and what is told of it. */
function addInvoice(
  world: World,
  { id, customer }: Subscription,
  { isPaid, amount = renewalCents }: { isPaid: boolean; amount?: number },
): Invoice {
  const invoice: Invoice = {
    id: newId('in'),
    customer,
    subscription: id,
    status: 'open',
    amountDue: amount,
    amountPaid: 0,
    created: world.book.seconds(),
    charge: null,
  };
  world.book.invoices.set(invoice.id, invoice);
  if (isPaid) payInvoice(world, invoice);
  return invoice;
}

function payInvoice(world: World, invoice: Invoice): void {
  const { book } = world;
  invoice.status = 'paid';
  invoice.amountPaid = invoice.amountDue;
  if (invoice.amountDue > 0) {
    const charge = {
      id: newId('ch'),
      paymentIntent: newId('pi'),
      customer: invoice.customer,
      invoice: invoice.id,
      amount: invoice.amountDue,
      amountRefunded: 0,
      isDisputed: false,
      created: book.seconds(),
    };
    book.charges.set(charge.id, charge);
    invoice.charge = charge.id;
  }
  tellInvoice(world, 'paid', invoice);
  tellInvoice(world, 'payment_succeeded', invoice);
}

function nextPeriod(subscription: Subscription): void {
  subscription.periodStart = subscription.periodEnd;
  const length = monthsOf(subscription.prices[0] ?? '');
  for (let months = 0; subscription.periodEnd <= subscription.periodStart; months += length) {
    subscription.periodEnd = monthsAfter(subscription.anchor, months);
  }
}

/** The next period begins, and is paid or not. */
export function renew(world: World, id: string, isPaid = true): Subscription {
  const subscription = getFrom(world.book.subscriptions, id);
  nextPeriod(subscription);
  subscription.status = isPaid ? 'active' : 'past_due';
  const invoice = addInvoice(world, subscription, { isPaid });
  if (!isPaid) tellInvoice(world, 'payment_failed', invoice);
  tellSubscription(world, 'updated', subscription);
  return subscription;
}

/** What was open is paid after all, or marked as `void` where it never will be. */
export function settleOpen(world: World, id: string, isPaid = true): Subscription {
  const subscription = getFrom(world.book.subscriptions, id);
  for (const invoice of world.book.invoices.values()) {
    if (invoice.subscription !== id || invoice.status !== 'open') continue;
    if (isPaid) payInvoice(world, invoice);
    else invoice.status = 'void';
  }
  if (isPaid) subscription.status = 'active';
  tellSubscription(world, 'updated', subscription);
  return subscription;
}

/** The bank says at last whether it pays for what was bought. */
export function settleLate(world: World, id: string, isPaid: boolean): Subscription {
  const session = [...world.book.sessions.values()].find((one) => one.subscription === id);
  if (!session) throw new Error('This was not bought on a page');
  if (isPaid) session.paymentStatus = 'paid';
  const outcome = isPaid ? 'succeeded' : 'failed';
  world.emit(`checkout.session.async_payment_${outcome}`, showSession(session));
  return isPaid ? settleOpen(world, id) : change(world, id, { status: 'past_due' });
}

/** Changes a subscription as the portal or the operator's page would, and tells of it. */
export function change(
  world: World,
  id: string,
  changes: Partial<Subscription>,
  what = 'updated',
): Subscription {
  const subscription = getFrom(world.book.subscriptions, id);
  Object.assign(subscription, changes);
  tellSubscription(world, what, subscription);
  return subscription;
}

/** Ends a subscription now. */
export const endNow = (world: World, id: string): Subscription =>
  change(world, id, { status: 'canceled', endedAt: world.book.seconds() }, 'deleted');

/** A period that was canceled is over. */
export function endPeriod(world: World, id: string): Subscription {
  const { periodEnd } = getFrom(world.book.subscriptions, id);
  return change(world, id, { status: 'canceled', endedAt: periodEnd }, 'deleted');
}
