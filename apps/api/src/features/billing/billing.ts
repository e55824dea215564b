import type { BillingConfig } from '../../config-billing.ts';
import type { Farewell } from '../account/farewell.ts';
import type { StripeGateway } from './stripe-gateway.ts';

/** Who is paid through; null where it is not configured. */
export type Billing = {
  stripe: StripeGateway | null;
  /** Who hears that an account goes. */
  farewells: Farewell[];
};

export function createBilling(_config: BillingConfig): Billing {
  return { stripe: null, farewells: [] };
}
