import type Stripe from 'stripe';
import type { StripeConfig } from '../../../config-billing.ts';
import { AppError } from '../../../http/app-error.ts';
import type { About, BilledSubscription, StripeGateway } from '../stripe-gateway.ts';
import { cancelNow, setEnd } from './end-subscription.ts';
import { createOverageMeter } from './meter-overage.ts';
import { openCheckout } from './open-checkout.ts';
import { closePage } from './open-pages.ts';
import { findCharge, readPaymentState } from './payment-state.ts';
import { readBillingEvent } from './read-event.ts';
import { isOnlyMetered, readSubscription } from './read-subscription.ts';
import { refundAndEnd } from './refund-and-end.ts';
import { type SubscriptionShape, subscriptionShape } from './shapes.ts';
import { askingFor, createStripeClient } from './stripe-client.ts';
import { verifySignature } from './verify-signature.ts';

const mostSubscriptions = 20;

/** The product's questions to Stripe, through Stripe's own library. */
export function createStripeGateway(config: StripeConfig, now: () => Date): StripeGateway {
  const stripe = createStripeClient(config);

  const complete = async (shape: SubscriptionShape): Promise<BilledSubscription> =>
    readSubscription(
      shape,
      await readPaymentState(stripe, shape, isOnlyMetered(shape, config)),
      config,
    );

  return {
    openCheckout: (order) => openCheckout(stripe, config, order),
    closeCheckout: (pageId) => closePage(stripe, pageId),
    openPortal: async (customer, returnUrl) => {
      const session = await askingFor(() =>
        stripe.billingPortal.sessions.create({ customer, return_url: returnUrl }),
      );
      // A customer that was deleted at Stripe has nothing to manage.
      if (!session) throw new AppError('NOT_FOUND');
      return session.url;
    },
    listSubscriptions: async (about) =>
      Promise.all((await listShapes(stripe, about)).map(complete)),
    setCancelAtPeriodEnd: (id, isCanceled) => setEnd(stripe, id, isCanceled),
    cancelNow: (id) => cancelNow(stripe, id),
    refundAndEnd: (id) => refundAndEnd(stripe, id),
    ...createOverageMeter(stripe, config),
    readEvent: async (body, signature) => {
      await verifySignature({ body, signature, secret: config.webhookSecret, now: now() });
      const event = readBillingEvent(body);
      if (!event)
        throw new AppError('VALIDATION_FAILED', { issues: [{ path: '', rule: 'event' }] });
      return event;
    },
  };
}

async function listShapes(stripe: Stripe, { kind, id }: About): Promise<SubscriptionShape[]> {
  if (kind === 'subscription') {
    const found = await askingFor(() => stripe.subscriptions.retrieve(id));
    return found ? [subscriptionShape.parse(found)] : [];
  }
  const customer = kind === 'customer' ? id : (await findCharge(stripe, id))?.customer;
  if (!customer) return [];
  const list = await askingFor(() =>
    stripe.subscriptions.list({ customer, status: 'all', limit: mostSubscriptions }),
  );
  return (list?.data ?? []).map((one) => subscriptionShape.parse(one));
}
