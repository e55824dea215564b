import { getFrom, newId } from './book.ts';
import type { Fields } from './form.ts';
import { change, endNow, startSubscription, type World } from './life.ts';
import { answerLists } from './lists.ts';
import { bill, takeBack } from './meter.ts';
import { refundCharge } from './money-back.ts';
import { refuseMixed } from './prices.ts';
import { check, missing, missingIn, Refusal } from './refusal.ts';
import * as requests from './requests.ts';
import { showBalanceEntry, showCharge, showSession, showSubscription } from './shapes.ts';

export type Asked = { method: string; path: string; fields: Fields };

/** What Stripe answers to a request. Refusals are thrown. */
export function answer(world: World, asked: Asked, origin: string): object {
  const { method, path } = asked;
  const [id = ''] = /(?<=\/)(?:cus|sub|ch|cs_test|in)_\w+/.exec(path) ?? [];
  const route = `${method} ${path.replace('/v1/', '').replace(id || ' ', ':id')}`;
  const found = answerLists(world, asked) ?? writers[route]?.({ ...asked, world, id, origin });
  if (!found) {
    throw new Refusal(404, { message: `Unrecognized request URL (${method}: ${path}).` });
  }
  return found;
}

type Writing = Asked & { world: World; id: string; origin: string };

const writers: Record<string, (writing: Writing) => object> = {
  'POST customers': ({ world: { book }, fields }) => {
    const { email = null, metadata } = check(requests.newCustomer, fields);
    const customer = { id: newId('cus'), email, metadata, isDeleted: false };
    book.customers.set(customer.id, customer);
    return { id: customer.id, object: 'customer', email, metadata };
  },
  'POST checkout/sessions': openSession,
  'GET checkout/sessions/:id': ({ world: { book }, fields, id }) => {
    check(requests.nothing, fields);
    const session = book.sessions.get(id);
    if (!session) throw missing('checkout.session', id);
    return showSession(session);
  },
  'POST checkout/sessions/:id/expire': ({ world: { book }, id }) => {
    const session = getFrom(book.sessions, id);
    if (session.status !== 'open') throw new Refusal(400, { message: 'This is not open.' });
    session.status = 'expired';
    return showSession(session);
  },
  'POST billing_portal/sessions': ({ world, fields, origin }) => {
    const { customer } = check(requests.newPortal, fields);
    getCustomer(world, customer);
    const id = newId('bps');
    return { id, object: 'billing_portal.session', customer, url: `${origin}/portal/${id}` };
  },
  'GET subscriptions/:id': ({ world, fields, id }) => {
    check(requests.nothing, fields);
    return showSubscription(getSubscription(world, id), world.shape);
  },
  'POST subscriptions': ({ world, fields }) => {
    const asked = check(requests.newSubscription, fields);
    getCustomer(world, asked.customer);
    const prices = asked.items.map(({ price }) => price);
    refuseMixed(prices);
    const made = startSubscription(world, {
      customer: asked.customer,
      prices,
      metadata: asked.metadata,
      paymentMethod: asked.default_payment_method ?? null,
      cancelAt: asked.cancel_at ?? null,
    });
    world.emit('customer.subscription.created', showSubscription(made, world.shape));
    return showSubscription(made, world.shape);
  },
  'POST subscriptions/:id': ({ world, fields, id }) => {
    const asked = check(requests.changedSubscription, fields);
    const { status, periodEnd } = getSubscription(world, id);
    if (status === 'canceled') throw new Refusal(400, { message: 'A canceled subscription.' });
    const isToEnd = asked.cancel_at_period_end;
    if (isToEnd !== undefined && asked.cancel_at !== undefined) {
      throw new Refusal(400, { message: 'Only one of the two ways to end can be set.' });
    }
    const cancelAt = asked.cancel_at === '' ? null : asked.cancel_at;
    const changed = change(world, id, {
      ...(isToEnd === undefined ? {} : { isCancelAtPeriodEnd: isToEnd }),
      ...(isToEnd === true ? { cancelAt: periodEnd } : {}),
      ...(isToEnd === false && getSubscription(world, id).isCancelAtPeriodEnd
        ? { cancelAt: null }
        : {}),
      ...(cancelAt === undefined ? {} : { cancelAt }),
    });
    return showSubscription(changed, world.shape);
  },
  'DELETE subscriptions/:id': ({ world, id }) => {
    if (getSubscription(world, id).status === 'canceled') throw missing('subscription', id);
    return showSubscription(endNow(world, id), world.shape);
  },
  'GET charges/:id': ({ world, fields, id }) => {
    check(requests.nothing, fields);
    const charge = world.book.charges.get(id);
    if (!charge) throw missing('charge', id);
    return showCharge(charge, world.shape);
  },
  'POST customers/:id/balance_transactions': ({ world, fields, id }) => {
    const { amount, metadata } = check(requests.newBalanceEntry, fields);
    getCustomer(world, id);
    const { book } = world;
    const entry = { id: newId('cbtxn'), customer: id, amount, metadata, created: book.seconds() };
    book.balanceEntries.set(entry.id, entry);
    return showBalanceEntry(entry);
  },
  'POST refunds': ({ world, fields }) => refundCharge(world, check(requests.newRefund, fields)),
  'POST billing/meter_events': ({ world, fields }) => bill(world, fields),
  'POST billing/meter_event_adjustments': ({ world, fields }) => takeBack(world, fields),
};

function openSession({ world, fields, origin }: Writing): object {
  const asked = check(requests.newSession, fields);
  getCustomer(world, asked.customer);
  if (asked.automatic_tax?.enabled && asked.customer_update?.address !== 'auto') {
    throw new Refusal(400, { message: 'Automatic tax needs the address of the customer.' });
  }
  const prices = asked.line_items.map(({ price }) => price);
  refuseMixed(prices);
  const id = newId('cs_test');
  const session = {
    id,
    url: `${origin}/pay/${id}`,
    customer: asked.customer,
    clientReferenceId: asked.client_reference_id ?? null,
    metadata: asked.metadata,
    subscriptionMetadata: asked.subscription_data.metadata,
    prices,
    trialDays: asked.subscription_data.trial_period_days ?? 0,
    status: 'open' as const,
    paymentStatus: 'unpaid' as const,
    subscription: null,
    successUrl: asked.success_url,
    cancelUrl: asked.cancel_url ?? '',
    created: world.book.seconds(),
  };
  world.book.sessions.set(id, session);
  return showSession(session);
}

function getCustomer({ book }: World, id: string): void {
  const customer = book.customers.get(id);
  if (!customer || customer.isDeleted) throw missingIn('customer', id);
}

function getSubscription({ book }: World, id: string) {
  const found = book.subscriptions.get(id);
  if (!found) throw missing('subscription', id);
  return found;
}
