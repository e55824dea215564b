import type { Config } from '../../config.ts';
import type { Deps } from '../../deps.ts';
import type { Farewell } from '../account/farewell.ts';
import { createSandbox, type Sandbox } from './sandbox/create-sandbox.ts';
import { createStripeGateway } from './stripe/create-stripe-gateway.ts';
import { stripeFarewell } from './stripe-farewell.ts';
import type { StripeGateway } from './stripe-gateway.ts';

/** Who is paid through; null where it is not configured. */
export type Billing = {
  stripe: StripeGateway | null;
  /** Who hears that an account goes. */
  farewells: Farewell[];
  /** Outside production and without a key: what plays Stripe, and serves its pages. */
  sandbox?: Sandbox;
};

type Parts = Pick<Deps, 'database' | 'now'> & {
  config: Pick<Config, 'billing' | 'publicUrl'>;
};

export function createBilling({ config, database, now }: Parts, secrets: string[]): Billing {
  const { billing, publicUrl } = config;
  if (billing.stripe) return withStripe(createStripeGateway(billing.stripe, now));
  const [secret] = secrets;
  if (!billing.isSandbox || !secret) return { stripe: null, farewells: [] };
  const sandbox = createSandbox({ database, now, publicUrl }, secret);
  return { ...withStripe(sandbox.gateway), sandbox };
}

function withStripe(stripe: StripeGateway): Billing {
  return { stripe, farewells: [stripeFarewell(stripe)] };
}
