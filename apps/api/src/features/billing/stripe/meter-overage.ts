import Stripe from 'stripe';
import { asking } from './stripe-client.ts';

type Charge = { customerId: string; sessionId: string; at: Date };

/** Bills one session over the limit. Stripe takes an identifier once; that it has it is no error. */
export async function reportOverage(
  stripe: Stripe,
  eventName: string,
  { customerId, sessionId, at }: Charge,
): Promise<void> {
  await asking(async () => {
    try {
      await stripe.billing.meterEvents.create(
        {
          event_name: eventName,
          payload: { stripe_customer_id: customerId, value: '1' },
          identifier: sessionId,
          timestamp: Math.floor(at.getTime() / 1000),
        },
        { idempotencyKey: `overage ${sessionId}` },
      );
    } catch (error) {
      const code = error instanceof Stripe.errors.StripeError ? error.code : undefined;
      if (code !== 'duplicate_meter_event') throw error;
    }
  });
}

/** Takes a reported session back; Stripe allows it for a day. */
export async function takeBackOverage(
  stripe: Stripe,
  eventName: string,
  sessionId: string,
): Promise<void> {
  await asking(() =>
    stripe.billing.meterEventAdjustments.create(
      { event_name: eventName, type: 'cancel', cancel: { identifier: sessionId } },
      { idempotencyKey: `overage back ${sessionId}` },
    ),
  );
}
