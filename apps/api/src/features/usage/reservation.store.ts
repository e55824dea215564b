import type { Step, UsageSummary } from '@solacore/contract';
import { tierLimits } from '@solacore/contract';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { prepare } from '../../db/prepared.ts';
import { listRows } from '../../db/rows.ts';
import { owesOverage, unpaidBefore } from './overage-debt.store.ts';
import { packAtHand } from './packs.store.ts';
import { type UsageAccount, usagePeriod } from './usage-period.ts';

export type Reservation = {
  account: UsageAccount;
  deviceId: string;
  locale: string;
  idempotencyKey: string | null;
  /** What a session over the limit costs, in cents, where the person agreed to it; else null. */
  agreedCents: number | null;
};

export type Reserved = { sessionId: string; used: number };

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

/**
 * Where a session is taken from, as conditions on the counter's row. A pack is looked for, and held,
 * only where the plan gives none: its row is read as it stands after whoever was before.
 */
const isWithin = '($6::int is null or usage.session_count - usage.overage_count < $6::int)';
const isPacked = `(case when ${isWithin} then false else exists (select 1 from at_hand) end)`;
const isOver = `(not ${isWithin} and not ${isPacked})`;
const isAgreed = `((usage.overage_count + 1) * $7::int
    <= (select overage_cap_cents from users where id = $1::uuid)
  and not ${owesOverage('$1', '$8')})`;

const reserve = prepare(
  'reserve_solve_session',
  `with at_hand as (${packAtHand('$1')}), counter as (
    insert into usage (user_id, period, period_start, period_end, session_count)
    values ($1::uuid, $2, $3::timestamptz, $4::timestamptz, 1)
    on conflict (user_id, period, period_start) do update
      set session_count = usage.session_count + (not ${isPacked})::int,
        updated_at = $5::timestamptz,
        overage_count = usage.overage_count + (${isOver})::int,
        is_last_overage = ${isOver}, is_last_pack = ${isPacked}
      where ${isWithin} or ${isPacked} or ${isAgreed}
    returning id, session_count, is_last_overage, is_last_pack
  ), taken as (
    update session_packs set used = session_packs.used + 1, updated_at = $5::timestamptz
    from counter where counter.is_last_pack
      and session_packs.id = (select id from at_hand)
    returning session_packs.id
  ), session as (
    insert into solve_sessions
      (user_id, device_id, locale, idempotency_key, is_overage, started_at)
    select $1::uuid, $9::uuid, $10, $11::uuid, is_last_overage, $5::timestamptz
    from counter returning id
  ), entry as (
    insert into usage_entries
      (user_id, usage_id, solve_session_id, pack_id, overage_cents, created_at)
    select $1::uuid, counter.id, session.id, (select id from taken),
      case when is_last_overage then $7::int end, $5::timestamptz
    from counter, session
  )
  select session.id as session_id, counter.session_count from counter, session`,
  z.object({ session_id: z.uuid(), session_count: z.number().int() }),
);

/** Person, period, its start and end, the moment, and the sessions of the plan. */
export function counterParams({ account }: Reservation, now: Date): unknown[] {
  const { kind, start, end } = usagePeriod(account, now);
  const period = [kind, start.toISOString(), end?.toISOString() ?? null];
  return [account.userId, ...period, now.toISOString(), tierLimits[account.tier].sessions];
}

export function sessionParams({ deviceId, locale, idempotencyKey }: Reservation): unknown[] {
  return [deviceId, locale, idempotencyKey];
}

/**
 * Creates a solve session and takes its unit: of the plan, else of a pack, else over the limit as
 * agreed; or nothing at all. One statement, so that parallel creations pass no limit, pack or cap.
 */
export async function insertReservedSession(
  db: Db,
  reservation: Reservation,
  now: Date,
): Promise<Reserved | undefined> {
  const { agreedCents } = reservation;
  const [row] = await reserve(db, [
    ...counterParams(reservation, now),
    agreedCents,
    unpaidBefore(now),
    ...sessionParams(reservation),
  ]);
  return row && { sessionId: row.session_id, used: row.session_count };
}

/** Gives a session's unit back to where it was taken from, at most once. Whether it did. */
export async function releaseSolveSession(db: Db, sessionId: string, now: Date): Promise<boolean> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const rows = await listRows(
    db,
    sql`with entry as (
      update usage_entries set state = 'released', released_at = ${at}
      where solve_session_id = ${sessionId}::uuid and state = 'reserved'
      returning usage_id, overage_cents, pack_id
    ), counted as (
      update usage set session_count = session_count - 1, updated_at = ${at},
        overage_count = overage_count - (entry.overage_cents is not null)::int
      from entry where usage.id = entry.usage_id and entry.pack_id is null
    ), packed as (
      update session_packs set used = used - 1, updated_at = ${at}
      from entry where session_packs.id = entry.pack_id
    )
    select usage_id as id from entry`,
    z.object({ id: z.uuid() }),
  );
  return rows.length > 0;
}
