import { tierLimits, type UsageSummary } from '@solacore/contract';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { prepare } from '../../db/prepared.ts';
import { type UsageAccount, usagePeriod } from './usage-period.ts';

/** What the account has used in the period that counts now. */
export async function findUsage(db: Db, account: UsageAccount, now: Date): Promise<UsageSummary> {
  return toUsageSummary(account, (await findCounts(db, account, now)).used);
}

const selectCounts = prepare(
  'usage_counts',
  `select session_count as used, overage_count as over_limit from usage
  where user_id = $1::uuid and period = $2 and period_start = $3::timestamptz`,
  z.object({ used: z.number().int(), over_limit: z.number().int() }),
);

/** The same with how many of those sessions are over the limit. */
export async function findCounts(
  db: Db,
  account: UsageAccount,
  now: Date,
): Promise<{ used: number; overLimit: number }> {
  const { kind, start } = usagePeriod(account, now);
  const [row] = await selectCounts(db, [account.userId, kind, start.toISOString()]);
  return { used: row?.used ?? 0, overLimit: row?.over_limit ?? 0 };
}

export function toUsageSummary(account: UsageAccount, used: number): UsageSummary {
  return {
    sessions_used: used,
    sessions_limit: tierLimits[account.tier].sessions,
    tier: account.tier,
  };
}
