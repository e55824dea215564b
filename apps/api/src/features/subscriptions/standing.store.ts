import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { perDatabase, prepare } from '../../db/prepared.ts';
import { askTogether } from '../../db/together.ts';
import { type UsageAccount, usagePeriod } from '../usage/index.ts';

/** In the order of what is asked. */
const selectStandings = prepare(
  'standings',
  `select coalesce(usage.session_count, 0) as used,
    coalesce((select sum(sessions - used) from session_packs
      where user_id = asked.user_id and sessions > used and revoked_at is null), 0)::int as packed,
    not exists (select from subscriptions
      where user_id = asked.user_id and trial_used_at is not null) as has_trial_left
  from unnest($1::uuid[], $2::text[], $3::timestamptz[])
      with ordinality asked (user_id, period, period_start, place)
    left join usage on usage.user_id = asked.user_id and usage.period = asked.period
      and usage.period_start = asked.period_start
  order by asked.place`,
  z.object({ used: z.number().int(), packed: z.number().int(), has_trial_left: z.boolean() }),
);

type Asked = { userId: string; kind: string; start: string };

const finder = perDatabase((db) =>
  askTogether((asked: Asked[]) =>
    selectStandings(db, [
      asked.map(({ userId }) => userId),
      asked.map(({ kind }) => kind),
      asked.map(({ start }) => start),
    ]),
  ),
);

/**
 * What an account has used in the period that counts now, how much is left of its packs, and whether
 * it may still try: there is one trial for each person.
 */
export async function findStanding(db: Db, account: UsageAccount, now: Date) {
  const { kind, start } = usagePeriod(account, now);
  const row = await finder(db)({ userId: account.userId, kind, start: start.toISOString() });
  if (!row) throw new Error('no row for one that was asked for');
  return { used: row.used, packed: row.packed, hasTrialLeft: row.has_trial_left };
}
