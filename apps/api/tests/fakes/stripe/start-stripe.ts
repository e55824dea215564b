import { createBook, getFrom, type Subscription } from './book.ts';
import { makeEvent, type StripeEvent, signBody } from './events.ts';
import { createFaults } from './faults.ts';
import * as life from './life.ts';
import { listBilled } from './meter.ts';
import * as moneyBack from './money-back.ts';
import { stripePrices } from './prices.ts';
import { serveStripe } from './serve.ts';
import type { Shape } from './shapes.ts';

const secret = 'whsec_of_the_fake_stripe';

/** Who takes a webhook: an application as it is, or one that listens. */
type Injecting = {
  inject: (request: {
    method: 'POST';
    url: string;
    headers: Record<string, string>;
    payload: string;
  }) => Promise<{ statusCode: number; body: string }>;
};

export type FakeStripe = Awaited<ReturnType<typeof startStripe>>;

/**
 * Stripe on a real port, with a memory: what the product asks for happens, what happens is told in
 * events, and events are delivered only when a test says so. `shape` is how objects are told.
 */
export async function startStripe(given: { shape?: Shape; now?: () => Date } = {}) {
  const { shape = 'current', now = () => new Date() } = given;
  const book = createBook(now);
  const events: StripeEvent[] = [];
  const faults = createFaults();
  const world: life.World = {
    book,
    shape,
    emit: (type, object) => {
      events.push(makeEvent(type, object, { shape, created: book.seconds() }));
    },
  };
  const server = await serveStripe(world, faults);
  const { origin } = server;

  /** Sends an event as Stripe does. `at`: when it was signed, in seconds. */
  const deliver = async (
    to: Injecting | string,
    event: object,
    signed: { at?: number; secret?: string } = {},
  ): Promise<{ status: number; body: string }> => {
    const payload = JSON.stringify(event, null, 2);
    const signature = signBody(payload, signed.secret ?? secret, signed.at ?? book.seconds());
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': signature,
    };
    const url = '/webhooks/stripe';
    if (typeof to === 'string') {
      const answer = await fetch(`${to}${url}`, { method: 'POST', headers, body: payload });
      return { status: answer.status, body: await answer.text() };
    }
    const { statusCode, body } = await to.inject({ method: 'POST', url, headers, payload });
    return { status: statusCode, body };
  };

  return {
    url: origin,
    secret,
    shape,
    book,
    /** For `readConfig`: this Stripe with all prices. */
    environment: {
      STRIPE_SECRET_KEY: 'sk_test_fake',
      STRIPE_WEBHOOK_SECRET: secret,
      STRIPE_API_BASE: origin,
      ...Object.fromEntries(
        Object.entries(stripePrices).map(([name, price]) => [
          `STRIPE_PRICE_${name.toUpperCase()}`,
          price,
        ]),
      ),
    },
    /** What the product asked, in order. */
    requests: server.requests,
    /** Answers a path with an object as it is, for shapes that the fake does not make. */
    answerWith: (path: string, body: object) => server.given.set(path, body),
    breakWith: faults.add,
    mend: faults.mend,
    close: server.close,

    /** The person pays at the address that the product gave, or by the id of its session. */
    completeCheckout: (urlOrId: string, how?: life.Completion) =>
      life.completeCheckout(world, urlOrId, how),
    renew: (id: string) => life.renew(world, id),
    failPayment: (id: string) => life.renew(world, id, false),
    payOpen: (id: string) => life.settleOpen(world, id),
    settleLate: (id: string, isPaid: boolean) => life.settleLate(world, id, isPaid),
    voidOpen: (id: string) => life.settleOpen(world, id, false),
    refund: (id: string, cents?: number) => moneyBack.refund(world, id, cents),
    dispute: (id: string, status?: 'needs_response' | 'warning_needs_response') =>
      moneyBack.dispute(world, id, status),
    closeDispute: (id: string, status: 'won' | 'lost' | 'warning_closed') =>
      moneyBack.closeDispute(world, id, status),
    /** Changes what the portal or an operator can change: prices, pause, status, end. */
    change: (id: string, changes: Partial<Subscription>, what?: string) =>
      life.change(world, id, changes, what),
    /** Ends it now, with its period, or at the end of it. */
    cancel: (id: string, when: 'now' | 'at period end' | 'period is over' = 'now') => {
      if (when === 'now') return life.endNow(world, id);
      if (when === 'period is over') return life.endPeriod(world, id);
      return life.change(world, id, { isCancelAtPeriodEnd: true });
    },
    startSubscription: (start: life.Start) => life.startSubscription(world, start),
    deleteCustomer: (id: string) => {
      const customer = getFrom(book.customers, id);
      customer.isDeleted = true;
      for (const one of book.subscriptions.values()) {
        if (one.customer === id && one.status !== 'canceled') life.endNow(world, one.id);
      }
      world.emit('customer.deleted', { id, object: 'customer' });
    },
    /** Any event, made by hand. */
    event: (type: string, object: object) =>
      makeEvent(type, object, { shape, created: book.seconds() }),
    listEvents: () => [...events],
    /** What was told since the last time. */
    takeEvents: () => events.splice(0),
    deliver,
    /** Delivers all that is still to be told, in order; the statuses. */
    deliverAll: async (to: Injecting | string) => {
      const statuses: number[] = [];
      for (const event of events.splice(0)) statuses.push((await deliver(to, event)).status);
      return statuses;
    },
    /** Units that will be on an invoice, by identifier. */
    billedUnits: () => listBilled(book),
    /** Cents that customers have to their credit. */
    creditOf: (customer: string) =>
      [...book.balanceEntries.values()]
        .filter((entry) => entry.customer === customer)
        .reduce((sum, { amount }) => sum - amount, 0),
  };
}
