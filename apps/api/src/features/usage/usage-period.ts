import { type Tier, tierLimits } from '@solacore/contract';

/** Who the usage is counted for, and what decides the period it is counted in. */
export type UsageAccount = {
  userId: string;
  tier: Tier;
  /** Where paid months count from; null on the free tier. */
  billingAnchor: Date | null;
  accountCreatedAt: Date;
};

export type UsagePeriod = { kind: 'lifetime' | 'month'; start: Date; end: Date | null };

/** The period that counts now: a free account's lifetime, else the month since the anchor's day. */
export function usagePeriod(account: UsageAccount, now: Date): UsagePeriod {
  if (tierLimits[account.tier].period === 'lifetime') {
    return { kind: 'lifetime', start: account.accountCreatedAt, end: null };
  }
  const anchor = account.billingAnchor ?? account.accountCreatedAt;
  let months =
    (now.getUTCFullYear() - anchor.getUTCFullYear()) * 12 +
    (now.getUTCMonth() - anchor.getUTCMonth());
  if (addMonths(anchor, months) > now) months -= 1;
  return {
    kind: 'month',
    start: addMonths(anchor, months),
    end: addMonths(anchor, months + 1),
  };
}

/** The same day and time `months` later, or the last day of a month that is too short. */
export function addMonths(moment: Date, months: number): Date {
  const result = new Date(moment);
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() + months);
  const lastDay = new Date(
    Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0),
  ).getUTCDate();
  result.setUTCDate(Math.min(moment.getUTCDate(), lastDay));
  return result;
}
