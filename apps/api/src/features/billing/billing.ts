import type { Config } from '../../config.ts';
import type { Deps } from '../../deps.ts';
import type { Farewell } from '../account/farewell.ts';
import { createRevenueCat, type RevenueCat } from './revenuecat/create-revenuecat.ts';
import { revenueCatFarewell } from './revenuecat/revenuecat-farewell.ts';
import { createSandbox, type Sandbox } from './sandbox/create-sandbox.ts';
import { stripeFarewell } from './stripe-farewell.ts';
import type { StripeGateway } from './stripe-gateway.ts';

/** Who is paid through; null where it is not configured. */
export type Billing = {
  stripe: StripeGateway | null;
  revenueCat: RevenueCat | null;
  /** Who hears that an account goes. */
  farewells: Farewell[];
  /** Outside production and without a key: what plays Stripe, and serves its pages. */
  sandbox?: Sandbox;
};

type Parts = Pick<Deps, 'database' | 'now'> & {
  config: Pick<Config, 'billing' | 'publicUrl'>;
};

export async function createBilling(parts: Parts, secrets: string[]): Promise<Billing> {
  const ours = await createStripeSide(parts, secrets);
  const { revenueCat: config } = parts.config.billing;
  const revenueCat = config && createRevenueCat(config);
  const farewells = [
    // The sandbox has nothing of its own: what it sold goes with the account.
    ...(ours.stripe && !ours.sandbox ? [stripeFarewell(ours.stripe)] : []),
    ...(revenueCat ? [revenueCatFarewell(revenueCat)] : []),
  ];
  return { ...ours, revenueCat, farewells };
}

async function createStripeSide(
  { config: { billing, publicUrl }, database, now }: Parts,
  [secret]: string[],
): Promise<Pick<Billing, 'stripe' | 'sandbox'>> {
  if (billing.stripe) {
    // Its library takes long to load, which is for those to wait who use it.
    const { createStripeGateway } = await import('./stripe/create-stripe-gateway.ts');
    return { stripe: createStripeGateway(billing.stripe, now) };
  }
  if (!billing.isSandbox || !secret) return { stripe: null };
  const sandbox = createSandbox({ database, now, publicUrl, trialDays: billing.trialDays }, secret);
  return { stripe: sandbox.gateway, sandbox };
}
