import { type Step, tierLimits, type UsageSummary } from '@solacore/contract';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';
import { usage } from '../../db/schema.ts';
import { type UsageAccount, usagePeriod } from './usage-period.ts';

export type Reservation = {
  account: UsageAccount;
  deviceId: string;
  locale: string;
  idempotencyKey: string | null;
  /** What a session over the limit costs, in cents, where the person agreed to it; else null. */
  agreedCents: number | null;
};

/** `created` is false where an earlier request with the same key had made the session. */
export type ReserveOutcome =
  | {
      kind: 'reserved';
      created: boolean;
      sessionId: string;
      currentStep: Step;
      usage: UsageSummary;
    }
  | { kind: 'quota_exceeded'; usage: UsageSummary };

const reservedRow = z.object({ session_id: z.uuid(), session_count: z.number().int() });

/**
 * Creates a solve session and takes its unit of the quota, or neither: one statement, so that
 * parallel creations can never pass the limit, nor the cap on what is charged over it.
 */
export async function insertReservedSession(
  db: Db,
  reservation: Reservation,
  now: Date,
): Promise<{ sessionId: string; used: number } | undefined> {
  const { account, deviceId, locale, idempotencyKey, agreedCents } = reservation;
  const period = usagePeriod(account, now);
  const limit = sql`${tierLimits[account.tier].sessions}::int`;
  const at = sql`${now.toISOString()}::timestamptz`;
  const end = period.end ? period.end.toISOString() : null;
  const user = sql`${account.userId}::uuid`;
  const isWithin = sql`(${limit} is null or usage.session_count - usage.overage_count < ${limit})`;
  const isAgreed = sql`(usage.overage_count + 1) * ${agreedCents}::int
    <= (select overage_cap_cents from users where id = ${user})`;
  const [row] = await listRows(
    db,
    sql`with counter as (
      insert into usage (user_id, period, period_start, period_end, session_count)
      values (${user}, ${period.kind},
        ${period.start.toISOString()}::timestamptz, ${end}::timestamptz, 1)
      on conflict (user_id, period, period_start) do update
        set session_count = usage.session_count + 1, updated_at = ${at},
          overage_count = usage.overage_count + (not ${isWithin})::int,
          is_last_overage = not ${isWithin}
        where ${isWithin} or ${isAgreed}
      returning id, session_count, is_last_overage
    ), session as (
      insert into solve_sessions
        (user_id, device_id, locale, idempotency_key, is_overage, started_at)
      select ${user}, ${deviceId}::uuid, ${locale}, ${idempotencyKey}::uuid, is_last_overage, ${at}
      from counter returning id
    ), entry as (
      insert into usage_entries (user_id, usage_id, solve_session_id, overage_cents, created_at)
      select ${user}, counter.id, session.id,
        case when is_last_overage then ${agreedCents}::int end, ${at}
      from counter, session
    )
    select session.id as session_id, counter.session_count from counter, session`,
    reservedRow,
  );
  return row && { sessionId: row.session_id, used: row.session_count };
}

/** Gives a session's unit back, at most once. Whether it did. */
export async function releaseSolveSession(db: Db, sessionId: string, now: Date): Promise<boolean> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const rows = await listRows(
    db,
    sql`with entry as (
      update usage_entries set state = 'released', released_at = ${at}
      where solve_session_id = ${sessionId}::uuid and state = 'reserved'
      returning usage_id, overage_cents
    )
    update usage set session_count = session_count - 1, updated_at = ${at},
      overage_count = overage_count - (entry.overage_cents is not null)::int
    from entry where usage.id = entry.usage_id returning usage.id`,
    z.object({ id: z.uuid() }),
  );
  return rows.length > 0;
}

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
