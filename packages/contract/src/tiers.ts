import { z } from 'zod';

export const tiers = ['free', 'standard', 'pro', 'org'] as const;
export const tierSchema = z.enum(tiers);
export type Tier = z.infer<typeof tierSchema>;

export type TierLimits = {
  /** Sessions in one usage period; `null` is unlimited. */
  sessions: number | null;
  /** A free account has one period, its lifetime. */
  period: 'lifetime' | 'month';
  /** Price of one session over the limit, in cents; `null` where none is sold. */
  overageCents: number | null;
  devices: number;
  logins: number;
  requestsPerMinute: number;
  /** Days of history shown; 0 is none, `null` unlimited. */
  historyDays: number | null;
  deepAnalysis: boolean;
  priorityQueue: boolean;
};

/** The catalogue: what each tier may do. Source: product.md of the specification, "Tiers". */
export const tierLimits: Record<Tier, TierLimits> = {
  free: {
    sessions: 10,
    period: 'lifetime',
    overageCents: null,
    devices: 1,
    logins: 1,
    requestsPerMinute: 30,
    historyDays: 0,
    deepAnalysis: false,
    priorityQueue: false,
  },
  standard: {
    sessions: 100,
    period: 'month',
    overageCents: 20,
    devices: 2,
    logins: 2,
    requestsPerMinute: 60,
    historyDays: 30,
    deepAnalysis: false,
    priorityQueue: false,
  },
  pro: {
    sessions: null,
    period: 'month',
    overageCents: null,
    devices: 3,
    logins: 3,
    requestsPerMinute: 120,
    historyDays: null,
    deepAnalysis: true,
    priorityQueue: true,
  },
  org: {
    sessions: null,
    period: 'month',
    overageCents: null,
    devices: 5,
    logins: 5,
    requestsPerMinute: 200,
    historyDays: null,
    deepAnalysis: true,
    priorityQueue: true,
  },
};

/** The higher of two tiers. */
export function higherTier(a: Tier, b: Tier): Tier {
  return tiers.indexOf(a) >= tiers.indexOf(b) ? a : b;
}

export const planIds = [
  'standard_monthly',
  'standard_yearly',
  'pro_monthly',
  'pro_yearly',
  'org_monthly',
  'org_yearly',
] as const;
export const planIdSchema = z.enum(planIds);
export type PlanId = z.infer<typeof planIdSchema>;

export type Plan = {
  tier: Exclude<Tier, 'free'>;
  interval: 'month' | 'year';
  /** Shown price in cents; the charged one is the operator's configured price. */
  amountCents: number;
  currency: 'usd';
};

export const plans: Record<PlanId, Plan> = {
  standard_monthly: { tier: 'standard', interval: 'month', amountCents: 900, currency: 'usd' },
  standard_yearly: { tier: 'standard', interval: 'year', amountCents: 9000, currency: 'usd' },
  pro_monthly: { tier: 'pro', interval: 'month', amountCents: 1900, currency: 'usd' },
  pro_yearly: { tier: 'pro', interval: 'year', amountCents: 19000, currency: 'usd' },
  org_monthly: { tier: 'org', interval: 'month', amountCents: 1500, currency: 'usd' },
  org_yearly: { tier: 'org', interval: 'year', amountCents: 15000, currency: 'usd' },
};
