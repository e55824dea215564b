import { planIds } from '@solacore/contract';
import type { Config } from '../../config.ts';
import type { StripeConfig } from '../../config-billing.ts';
import type { Finding } from './doctor.ts';

/** What can be paid, and through whom. Nobody is called, no key is shown. */
export function billingFindings({ billing, mode }: Config): Finding[] {
  return [
    stripeFinding(billing.stripe, billing.isSandbox, mode),
    storesFinding(billing.revenueCat),
  ];
}

function stripeFinding(
  stripe: StripeConfig | null,
  isSandbox: boolean,
  mode: Config['mode'],
): Finding {
  const about = 'payments';
  if (stripe) return { ...describeStripe(stripe, mode), about };
  if (isSandbox) {
    const text = 'the billing sandbox, no money moves: STRIPE_SECRET_KEY asks Stripe instead';
    return { mark: 'ok', about, text };
  }
  const text = 'no STRIPE_SECRET_KEY: no plan can be bought in a browser';
  return { mark: 'missing', about, text };
}

function describeStripe(stripe: StripeConfig, mode: Config['mode']): Omit<Finding, 'about'> {
  const sold = planIds.filter((planId) => stripe.prices[planId]).length;
  if (sold === 0) {
    return { mark: 'wrong', text: 'Stripe, without a price: set STRIPE_PRICE_<PLAN_ID>' };
  }
  const isTest = /^[a-z]+_test_/.test(stripe.secretKey);
  const overage = stripe.overagePrice ? 'sessions over the limit too' : 'none over the limit';
  const text = `Stripe, ${sold} of ${planIds.length} plans have a price, ${overage} (not called now)`;
  if (!isTest) return { mark: 'ok', text };
  if (mode !== 'production') return { mark: 'ok', text: `${text}, test key` };
  return { mark: 'missing', text: `${text}: a live key, with this one no money moves` };
}

function storesFinding(revenueCat: Config['billing']['revenueCat']): Finding {
  const about = 'app stores';
  const packs = revenueCat?.packs.length ?? 0;
  const text = `purchases on phones, through RevenueCat, ${packs} packs of sessions (not called now)`;
  return revenueCat
    ? { mark: 'ok', about, text }
    : { mark: 'missing', about, text: 'no REVENUECAT_API_KEY: purchases on phones are not read' };
}
