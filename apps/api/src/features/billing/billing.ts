import type { BillingConfig } from '../../config-billing.ts';
import type { Farewell } from '../account/farewell.ts';
import { createStripeGateway } from './stripe/create-stripe-gateway.ts';
import { stripeFarewell } from './stripe-farewell.ts';
import type { StripeGateway } from './stripe-gateway.ts';

/** Who is paid through; null where it is not configured. */
export type Billing = {
  stripe: StripeGateway | null;
  /** Who hears that an account goes. */
  farewells: Farewell[];
};

export function createBilling(config: BillingConfig, now: () => Date): Billing {
  const stripe = config.stripe && createStripeGateway(config.stripe, now);
  return { stripe, farewells: stripe ? [stripeFarewell(stripe)] : [] };
}
