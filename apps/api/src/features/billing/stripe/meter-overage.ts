import type Stripe from 'stripe';
import type { StripeConfig } from '../../../config-billing.ts';
import type { OverageMeter } from '../overage-meter.ts';
import { BillingUnavailable } from '../stripe-gateway.ts';
import { openMeter } from './open-meter.ts';
import { asking, codeOf } from './stripe-client.ts';

/** Prices are in US dollars. */
const currency = 'usd';
const mostEntries = 100;
const minuteSeconds = 60;

type Sold = Pick<StripeConfig, 'prices' | 'overagePrice' | 'isTaxReckoned' | 'meterEvent'>;

/** Sessions over the limit as meter events of Stripe's. */
export function createOverageMeter(stripe: Stripe, sold: Sold): OverageMeter {
  const { meterEvent } = sold;
  return {
    openMeter: (customerId) => openMeter(stripe, sold, customerId),
    reportOverage: (charge) => reportOverage(stripe, meterEvent, charge),
    takeBackOverage: async (sessionId) => {
      await asking(() =>
        stripe.billing.meterEventAdjustments.create(
          { event_name: meterEvent, type: 'cancel', cancel: { identifier: sessionId } },
          { idempotencyKey: `overage back ${sessionId}` },
        ),
      );
    },
    countOverage: (customerId, at) => countOverage(stripe, meterEvent, { customerId, at }),
    creditOverage: (credit) => creditOverage(stripe, credit),
  };
}

const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000);

/** Stripe takes an identifier once within a day; that it has it is no error. */
async function reportOverage(
  stripe: Stripe,
  eventName: string,
  { customerId, sessionId, at }: Parameters<OverageMeter['reportOverage']>[0],
): Promise<void> {
  const timestamp = secondsOf(at);
  await asking(async () => {
    try {
      await stripe.billing.meterEvents.create(
        {
          event_name: eventName,
          payload: { stripe_customer_id: customerId, value: '1' },
          identifier: sessionId,
          timestamp,
        },
        { idempotencyKey: `overage ${sessionId} ${timestamp}` },
      );
    } catch (error) {
      if (codeOf(error) !== 'duplicate_meter_event') throw error;
    }
  });
}

/** What Stripe's meter has of a minute, which is the finest that it tells. */
async function countOverage(
  stripe: Stripe,
  eventName: string,
  { customerId, at }: { customerId: string; at: Date },
): Promise<number> {
  const meters = await asking(() => stripe.billing.meters.list({ limit: mostEntries }));
  const meter = meters.data.find(({ event_name }) => event_name === eventName);
  if (!meter) throw new BillingUnavailable('no_meter');
  const start = Math.floor(secondsOf(at) / minuteSeconds) * minuteSeconds;
  const { data } = await asking(() =>
    stripe.billing.meters.listEventSummaries(meter.id, {
      customer: customerId,
      start_time: start,
      end_time: start + minuteSeconds,
    }),
  );
  return data.reduce((sum, { aggregated_value }) => sum + aggregated_value, 0);
}

/** To the customer's balance, which the next invoice takes from. */
async function creditOverage(
  stripe: Stripe,
  { customerId, sessionId, cents }: Parameters<OverageMeter['creditOverage']>[0],
): Promise<void> {
  // An answer may have been lost longer ago than Stripe keeps the key of a request.
  const { data } = await asking(() =>
    stripe.customers.listBalanceTransactions(customerId, { limit: mostEntries }),
  );
  if (data.some(({ metadata }) => metadata?.session_id === sessionId)) return;
  await asking(() =>
    stripe.customers.createBalanceTransaction(
      customerId,
      { amount: -cents, currency, metadata: { session_id: sessionId } },
      { idempotencyKey: `overage credit ${sessionId}` },
    ),
  );
}
