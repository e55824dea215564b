import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { RevenueCatConfig } from '../../../config-billing.ts';
import { BillingUnavailable } from '../stripe-gateway.ts';
import { type Subscriber, subscriberShape } from './subscriber-shape.ts';

const timeoutMs = 8_000;
/** What RevenueCat answers for somebody it does not know; any other 404 is a wrong address. */
const unknownSubscriber = z.looseObject({ code: z.literal(7259) });
const nobody: Subscriber = { subscriptions: [], non_subscriptions: [], entitlements: [] };

/**
 * What the product asks of RevenueCat, where phones' purchases come together.
 * @throws BillingUnavailable where it does not answer, or not usably.
 */
export type RevenueCat = {
  /** What somebody has bought, as it stands now; RevenueCat knows them by our account's id. */
  readSubscriber: (appUserId: string, signal?: AbortSignal) => Promise<Subscriber>;
  /** Has it delete what it holds of somebody. */
  forgetSubscriber: (appUserId: string, signal?: AbortSignal) => Promise<void>;
  /** Whether a webhook's Authorization is the one that was agreed. */
  isGenuine: (authorization: string | undefined) => boolean;
};

export function createRevenueCat({ webhookAuth, apiKey, apiBase }: RevenueCatConfig): RevenueCat {
  const ask = async (method: string, appUserId: string, given?: AbortSignal) => {
    const url = new URL(`/v1/subscribers/${encodeURIComponent(appUserId)}`, apiBase);
    const inTime = AbortSignal.timeout(timeoutMs);
    try {
      const answer = await fetch(url, {
        method,
        headers: { authorization: `Bearer ${apiKey}`, accept: 'application/json' },
        redirect: 'error',
        signal: given ? AbortSignal.any([given, inTime]) : inTime,
      });
      const body: unknown = await answer.json().catch(() => undefined);
      return { status: answer.status, isOk: answer.ok, body };
    } catch {
      throw new BillingUnavailable('no_answer');
    }
  };
  const isUnknown = (status: number, body: unknown) =>
    status === 404 && unknownSubscriber.safeParse(body).success;
  return {
    readSubscriber: async (appUserId, signal) => {
      const { status, isOk, body } = await ask('GET', appUserId, signal);
      if (isUnknown(status, body)) return nobody;
      if (!isOk) throw new BillingUnavailable(`status_${status}`);
      const read = subscriberShape.safeParse(body);
      if (!read.success) throw new BillingUnavailable('shape');
      return read.data.subscriber;
    },
    forgetSubscriber: async (appUserId, signal) => {
      const { status, isOk, body } = await ask('DELETE', appUserId, signal);
      if (!isOk && !isUnknown(status, body)) throw new BillingUnavailable(`status_${status}`);
    },
    // Digests are of one length and tell nothing of where two texts begin to differ.
    isGenuine: (authorization = '') => timingSafeEqual(digest(authorization), digest(webhookAuth)),
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
