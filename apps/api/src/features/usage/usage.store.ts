import { tierLimits, type UsageSummary } from '@solacore/contract';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { usage } from '../../db/schema.ts';
import { type UsageAccount, usagePeriod } from './usage-period.ts';

/** What the account has used in the period that counts now. */
export async function findUsage(db: Db, account: UsageAccount, now: Date): Promise<UsageSummary> {
  return toUsageSummary(account, (await findCounts(db, account, now)).used);
}

/** The same with how many of those sessions are over the limit. */
export async function findCounts(
  db: Db,
  account: UsageAccount,
  now: Date,
): Promise<{ used: number; overLimit: number }> {
  const period = usagePeriod(account, now);
  const [row] = await db
    .select({ used: usage.sessionCount, overLimit: usage.overageCount })
    .from(usage)
    .where(
      and(
        eq(usage.userId, account.userId),
        eq(usage.period, period.kind),
        eq(usage.periodStart, period.start),
      ),
    );
  return row ?? { used: 0, overLimit: 0 };
}

export function toUsageSummary(account: UsageAccount, used: number): UsageSummary {
  return {
    sessions_used: used,
    sessions_limit: tierLimits[account.tier].sessions,
    tier: account.tier,
  };
}
