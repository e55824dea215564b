import { createFaults } from '../stripe/faults.ts';
import type { Book, Line, Once } from './book.ts';
import { bareEvent, type RevenueCatEvent } from './events.ts';
import * as life from './life.ts';
import * as once from './once.ts';
import { serveRevenueCat } from './serve.ts';

const webhookAuth = 'the header that was agreed upon';
const apiKey = 'sk_of_the_fake_revenuecat';
const dayMs = 24 * 60 * 60 * 1000;

/** Who takes a webhook: an application as it is, or one that listens. */
type Injecting = {
  inject: (request: {
    method: 'POST';
    url: string;
    headers: Record<string, string>;
    payload: string;
  }) => Promise<{ statusCode: number; body: string }>;
};

export type FakeRevenueCat = Awaited<ReturnType<typeof startRevenueCat>>;

/**
 * RevenueCat on a real port, with a memory: what a test lets happen is told in events of the
 * documented shape, and events are delivered only when the test says so.
 */
export async function startRevenueCat({ now = () => new Date() }: { now?: () => Date } = {}) {
  const book: Book = new Map();
  const events: RevenueCatEvent[] = [];
  const faults = createFaults();
  const world: life.World = { book, now, emit: (event) => events.push(event) };
  const server = await serveRevenueCat(world, { apiKey, faults });
  const inDays = (days: number) => new Date(now().getTime() + days * dayMs);
  const changing =
    (type: string, changes: () => Partial<Line>, more?: Record<string, unknown>) =>
    (appUserId: string, product: string) =>
      life.change(world, appUserId, product, {
        type,
        changes: changes(),
        ...(more ? { more } : {}),
      });

  /** Sends an event as RevenueCat does. `authorization`: null leaves the header out. */
  const deliver = async (
    to: Injecting | string,
    event: object,
    authorization: string | null = webhookAuth,
  ): Promise<{ status: number; body: string }> => {
    const payload = JSON.stringify(event);
    const headers = {
      'content-type': 'application/json',
      ...(authorization === null ? {} : { authorization }),
    };
    const url = '/webhooks/revenuecat';
    if (typeof to === 'string') {
      const answer = await fetch(`${to}${url}`, { method: 'POST', headers, body: payload });
      return { status: answer.status, body: await answer.text() };
    }
    const { statusCode, body } = await to.inject({ method: 'POST', url, headers, payload });
    return { status: statusCode, body };
  };

  return {
    url: server.origin,
    webhookAuth,
    book,
    /** For `readConfig`. */
    environment: {
      REVENUECAT_WEBHOOK_AUTH: webhookAuth,
      REVENUECAT_API_KEY: apiKey,
      REVENUECAT_API_BASE: server.origin,
    },
    /** What the product asked, in order. */
    requests: server.requests,
    breakWith: faults.add,
    mend: faults.mend,
    close: server.close,

    buy: (appUserId: string, product: string, bought?: life.Bought) =>
      life.buy(world, appUserId, product, bought),
    buyOnce: (appUserId: string, product: string, bought?: Partial<Once>) =>
      once.buyOnce(world, appUserId, product, bought),
    refundOnce: (appUserId: string, product: string, which: { id: string; isShown: boolean }) =>
      once.refundOnce(world, appUserId, product, which),
    keepOnce: (appUserId: string, product: string, id: string) =>
      once.keepOnce(world, appUserId, product, id),
    renew: (appUserId: string, product: string, days?: number) =>
      life.renew(world, appUserId, product, days),
    expire: (appUserId: string, product: string, reason?: string) =>
      life.expire(world, appUserId, product, reason),
    changeProduct: (appUserId: string, from: string, to: string) =>
      life.changeProduct(world, appUserId, from, to),
    transfer: (from: string, to: string) => life.transfer(world, from, to),
    vouch: (appUserId: string, name: string, expires: Date | null = null) =>
      life.vouch(world, appUserId, name, expires),
    cancel: changing('CANCELLATION', () => ({ unsubscribe_detected_at: now() }), {
      cancel_reason: 'UNSUBSCRIBE',
    }),
    uncancel: changing('UNCANCELLATION', () => ({ unsubscribe_detected_at: null })),
    refund: changing('CANCELLATION', () => ({ refunded_at: now() }), {
      cancel_reason: 'CUSTOMER_SUPPORT',
      price: -9.99,
    }),
    reverseRefund: changing('REFUND_REVERSED', () => ({ refunded_at: null })),
    pause: changing('SUBSCRIPTION_PAUSED', () => ({ auto_resume_date: inDays(60) })),
    /** The payment is missing; the store waits for so many days, if at all. */
    failPayment: (appUserId: string, product: string, graceDays?: number) =>
      changing('BILLING_ISSUE', () => ({
        billing_issues_detected_at: now(),
        grace_period_expires_date: graceDays ? inDays(graceDays) : null,
      }))(appUserId, product),
    extend: (appUserId: string, product: string, days: number) =>
      changing('SUBSCRIPTION_EXTENDED', () => ({ expires_date: inDays(days) }))(appUserId, product),
    /** Any event that changes nothing here. */
    tell: (type: string, more?: Record<string, unknown>) =>
      world.emit(bareEvent(type, now(), more)),
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
  };
}
