import { tierLimits } from '@solacore/contract';
import type { figureNames } from '@solacore/contract/admin';
import { type SQL, sql } from 'drizzle-orm';

type Figure = (typeof figureNames)[number];
type Count = { figure: Figure; rows: SQL };

const dayOf = (moment: SQL) => sql`(${moment} at time zone 'UTC')::date`;

/**
 * What happened on the days from `from` to before `to`, as rows of day, label and value; whoever
 * counts a day again puts the new rows in place of the old ones.
 */
export function listDayCounts(from: string, to: string): Count[] {
  const since = sql`${`${from}T00:00:00Z`}::timestamptz`;
  const until = sql`${`${to}T00:00:00Z`}::timestamptz`;
  const within = (moment: SQL) => sql`${moment} >= ${since} and ${moment} < ${until}`;
  const started = dayOf(sql`started_at`);
  return [
    {
      figure: 'new_people',
      rows: sql`select ${dayOf(sql`created_at`)}, '', count(*) from users
        where ${within(sql`created_at`)} group by 1`,
    },
    {
      figure: 'sessions',
      rows: sql`select ${started}, '', count(*) from solve_sessions
        where ${within(sql`started_at`)} group by 1`,
    },
    {
      figure: 'sessions_completed',
      rows: sql`select ${started}, '', count(*) from solve_sessions
        where ${within(sql`started_at`)} and status = 'completed' group by 1`,
    },
    {
      figure: 'sessions_at_step',
      rows: sql`select ${started}, current_step, count(*) from solve_sessions
        where ${within(sql`started_at`)} and status <> 'completed' group by 1, 2`,
    },
    {
      figure: 'overage_cents',
      rows: sql`select ${dayOf(sql`counted_at`)}, '', sum(overage_cents) from usage_entries
        where ${within(sql`counted_at`)} and state = 'reserved'
          and overage_cents is not null group by 1`,
    },
    {
      figure: 'tokens',
      rows: sql`select day, '', sum(tokens) from token_usage
        where day >= ${from}::date and day < ${to}::date group by 1`,
    },
    {
      figure: 'webhook_lag_seconds',
      rows: sql`select ${dayOf(sql`received_at`)}, provider,
          greatest(0, max(extract(epoch from processed_at - coalesce(happened_at, received_at))))
        from webhook_events
        where ${within(sql`received_at`)} and processed_at is not null group by 1, 2`,
    },
  ];
}

/** How things stand now: rows for the day of `now`, which no later day can count again. */
export function listStandCounts(now: Date): Count[] {
  const at = sql`${now.toISOString()}::timestamptz`;
  const today = dayOf(at);
  const free = tierLimits.free.sessions;
  const standard = tierLimits.standard.sessions;
  const live = sql`provider in ('stripe', 'revenuecat') and tier <> 'free' and revoked_at is null
    and (current_period_end is null or current_period_end > ${at})`;
  return [
    { figure: 'people', rows: sql`select ${today}, '', count(*) from users` },
    {
      figure: 'active_devices',
      rows: sql`select ${today}, '', count(*) from devices
        where is_active and ${dayOf(sql`last_active_at`)} = ${today}`,
    },
    {
      figure: 'limit_reached',
      rows: sql`select ${today}, case period when 'lifetime' then 'free' else 'standard' end,
          count(*) from usage
        where (period = 'lifetime' and session_count >= ${free})
          or (period = 'month' and session_count >= ${standard}
            and period_start <= ${at} and period_end > ${at}) group by 2`,
    },
    {
      figure: 'paid_plans',
      rows: sql`select ${today}, coalesce(plan_id, tier), count(*) from subscription_sources
        where ${live} and status in ('active', 'past_due') group by 2`,
    },
    {
      figure: 'past_due',
      rows: sql`select ${today}, '', count(*) from subscription_sources
        where ${live} and status = 'past_due'`,
    },
    {
      figure: 'packs',
      rows: sql`select ${today}, product_id || ' ' || kind, value from (
          select product_id, count(*) as bought, count(revoked_at) as revoked, sum(used) as used,
            coalesce(sum(sessions - used) filter (where revoked_at is null), 0) as unused
          from session_packs group by 1) packs,
        lateral (values ('bought', bought), ('revoked', revoked), ('used', used), ('left', unused))
          named (kind, value)`,
    },
  ];
}
