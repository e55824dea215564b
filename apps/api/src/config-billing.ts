import { type PlanId, planIds } from '@solacore/contract';
import { z } from 'zod';
import { type Packs, packsVariable } from './config-packs.ts';
import type { Environment } from './config-schema.ts';

export type StripeConfig = {
  secretKey: string;
  webhookSecret: string;
  /** Address of the API without a path; null is Stripe's own. */
  apiBase: string | null;
  /** Stripe's price of each plan that is sold. */
  prices: Partial<Record<PlanId, string>>;
  /** The metered price of a session over the limit; null sells none. */
  overagePrice: string | null;
  meterEvent: string;
  trialDays: number;
  /** Whether Stripe reckons the tax. It has to be set up there first. */
  isTaxReckoned: boolean;
};

export type RevenueCatConfig = {
  webhookAuth: string;
  apiKey: string;
  apiBase: string;
  /** How many sessions each product holds that is bought again and again; none are sold where empty. */
  packs: Packs;
};

/** `sandbox`: no Stripe outside production, so a labelled one of our own takes its place. */
export type BillingConfig = {
  stripe: StripeConfig | null;
  revenueCat: RevenueCatConfig | null;
  isSandbox: boolean;
  /** Days of a person's one trial; 0 gives none. */
  trialDays: number;
};

const text = z.string().optional();
const priceNames = [...planIds, 'standard_overage'] as const;

/** The variables of payment, for the schema of the whole environment. */
export const billingVariables = {
  STRIPE_SECRET_KEY: text,
  STRIPE_WEBHOOK_SECRET: text,
  STRIPE_API_BASE: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .optional(),
  STRIPE_METER_EVENT: z.string().min(1).max(100).default('solve_session_overage'),
  STRIPE_AUTOMATIC_TAX: z.enum(['on', 'off']).default('on'),
  TRIAL_DAYS: z.coerce.number().int().min(0).max(90).default(0),
  STRIPE_PRICE_STANDARD_MONTHLY: text,
  STRIPE_PRICE_STANDARD_YEARLY: text,
  STRIPE_PRICE_PRO_MONTHLY: text,
  STRIPE_PRICE_PRO_YEARLY: text,
  STRIPE_PRICE_ORG_MONTHLY: text,
  STRIPE_PRICE_ORG_YEARLY: text,
  STRIPE_PRICE_STANDARD_OVERAGE: text,
  REVENUECAT_WEBHOOK_AUTH: z.string().min(16, 'needs at least 16 characters').optional(),
  REVENUECAT_API_KEY: text,
  REVENUECAT_API_BASE: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .default('https://api.revenuecat.com'),
  REVENUECAT_PACKS: packsVariable,
};

const priceVariables = {
  standard_monthly: 'STRIPE_PRICE_STANDARD_MONTHLY',
  standard_yearly: 'STRIPE_PRICE_STANDARD_YEARLY',
  pro_monthly: 'STRIPE_PRICE_PRO_MONTHLY',
  pro_yearly: 'STRIPE_PRICE_PRO_YEARLY',
  org_monthly: 'STRIPE_PRICE_ORG_MONTHLY',
  org_yearly: 'STRIPE_PRICE_ORG_YEARLY',
  standard_overage: 'STRIPE_PRICE_STANDARD_OVERAGE',
} as const;

export function readBilling(env: Environment): BillingConfig {
  const stripe = readStripe(env);
  return {
    stripe,
    revenueCat: readRevenueCat(env),
    isSandbox: stripe === null && env.NODE_ENV !== 'production',
    trialDays: env.TRIAL_DAYS,
  };
}

function readRevenueCat(env: Environment): RevenueCatConfig | null {
  const {
    REVENUECAT_WEBHOOK_AUTH: webhookAuth,
    REVENUECAT_API_KEY: apiKey,
    REVENUECAT_API_BASE: apiBase,
    REVENUECAT_PACKS: packs,
  } = env;
  return webhookAuth && apiKey ? { webhookAuth, apiKey, apiBase, packs } : null;
}

function readStripe(env: Environment): StripeConfig | null {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = env;
  if (!secretKey || !webhookSecret) return null;
  const prices: StripeConfig['prices'] = {};
  for (const planId of planIds) {
    const price = env[priceVariables[planId]];
    if (price) prices[planId] = price;
  }
  return {
    secretKey,
    webhookSecret,
    apiBase: env.STRIPE_API_BASE ?? null,
    prices,
    overagePrice: env.STRIPE_PRICE_STANDARD_OVERAGE ?? null,
    meterEvent: env.STRIPE_METER_EVENT,
    trialDays: env.TRIAL_DAYS,
    isTaxReckoned: env.STRIPE_AUTOMATIC_TAX === 'on',
  };
}

/** What is there in part, and two plans at one price: each by the variable to put right. */
export function listBillingFaults(env: Environment): [variable: string, rule: string][] {
  const faults: [string, string][] = [];
  const pairs = [
    ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'],
    ['REVENUECAT_WEBHOOK_AUTH', 'REVENUECAT_API_KEY'],
  ] as const;
  for (const [one, other] of pairs) {
    if (env[one] && !env[other]) faults.push([other, `is needed, because ${one} is set`]);
    if (env[other] && !env[one]) faults.push([one, `is needed, because ${other} is set`]);
  }
  if (env.REVENUECAT_PACKS.length > 0 && !env.REVENUECAT_API_KEY) {
    faults.push(['REVENUECAT_API_KEY', 'is needed, because REVENUECAT_PACKS is set']);
  }
  const seen = new Set<string>();
  for (const name of priceNames) {
    const price = env[priceVariables[name]];
    if (price && seen.has(price))
      faults.push([priceVariables[name], 'is the price of another plan']);
    if (price) seen.add(price);
  }
  return faults;
}
