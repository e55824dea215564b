import { z } from 'zod';
import { sqlState } from '../../db/database-errors.ts';
import { perDatabase, prepare } from '../../db/prepared.ts';
import { askTogether } from '../../db/together.ts';
import {
  counterParams,
  type Reservation,
  type Reserved,
  sessionParams,
} from './reservation.store.ts';

/**
 * What `reserve` does where the plan has a unit left, for several people at once: one atomic
 * statement still, which locks their counters in one order. Whoever's plan gives none gets no row.
 */
const reserveWithin = prepare(
  'reserve_within_plan',
  `with asked as (
    select * from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::timestamptz[],
      $5::timestamptz[], $6::int[], $7::uuid[], $8::text[], $9::uuid[])
      asked (user_id, period, period_start, period_end, at, quota, device_id, locale, key)
  ), counter as (
    insert into usage (user_id, period, period_start, period_end, session_count)
    select user_id, period, period_start, period_end, 1 from asked order by user_id
    on conflict (user_id, period, period_start) do update
      set session_count = usage.session_count + 1, is_last_overage = false, is_last_pack = false,
        updated_at = (select at from asked where asked.user_id = usage.user_id)
      where (select quota is null or usage.session_count - usage.overage_count < quota
        from asked where asked.user_id = usage.user_id)
    returning id, user_id, session_count
  ), session as (
    insert into solve_sessions (user_id, device_id, locale, idempotency_key, started_at)
    select user_id, device_id, locale, key, at from counter join asked using (user_id)
    returning id, user_id, started_at
  ), entry as (
    insert into usage_entries (user_id, usage_id, solve_session_id, created_at)
    select user_id, counter.id, session.id, started_at from counter join session using (user_id)
  )
  select user_id, session.id as session_id, session_count
  from counter join session using (user_id)`,
  z.object({ user_id: z.uuid(), session_id: z.uuid(), session_count: z.number().int() }),
);

type Asked = { reservation: Reservation; now: Date };

/** Of one person one at a time. */
export const reserveWithinPlan = perDatabase((db) =>
  askTogether(
    async (asked: Asked[]): Promise<(Reserved | undefined)[]> => {
      const rows = await reserveWithin(db, toColumns(asked)).catch((error: unknown) => {
        if (isNothingDone(error)) return [];
        throw error;
      });
      const made = new Map(rows.map((row) => [row.user_id, row]));
      return asked.map(({ reservation: { account } }) => {
        const row = made.get(account.userId);
        return row && { sessionId: row.session_id, used: row.session_count };
      });
    },
    ({ reservation: { account } }) => account.userId,
  ),
);

/**
 * One of them stood in the way of all: its key was used meanwhile, or its account is locked. Each
 * goes alone then.
 */
function isNothingDone(error: unknown): boolean {
  return ['23505', '40P01', '55P03'].includes(sqlState(error) ?? '');
}

function toColumns(asked: Asked[]): unknown[] {
  const rows = asked.map(({ reservation, now }) => [
    ...counterParams(reservation, now),
    ...sessionParams(reservation),
  ]);
  return Array.from({ length: 9 }, (_, column) => rows.map((row) => row[column]));
}
