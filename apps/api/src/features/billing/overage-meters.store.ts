import { gt, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { overageMeters } from '../../db/schema.ts';
import type { BilledSubscription } from './stripe-gateway.ts';

type Reading = { userId: string; readNumber: number; now: Date };

/** Writes what is owed on a meter as it stands, unless a later reading is there already. */
export async function writeMeter(
  tx: Db,
  { id, status, currentPeriodEnd, unpaidSince }: BilledSubscription,
  { userId, readNumber, now }: Reading,
): Promise<void> {
  const at = (moment: Date | null) => sql`${moment?.toISOString() ?? null}::timestamptz`;
  await tx.execute(sql`insert into overage_meters as meter
      (user_id, provider_id, unpaid_since, ends_at, read_number, created_at, updated_at)
    select users.id, ${id}, ${at(unpaidSince)},
      ${at(status === 'canceled' ? currentPeriodEnd : null)}, ${readNumber}::int8, ${at(now)}, ${at(now)}
    from users where users.id = ${userId}::uuid for key share
    on conflict (provider_id) do update set
      unpaid_since = excluded.unpaid_since, ends_at = excluded.ends_at,
      read_number = excluded.read_number, updated_at = excluded.updated_at
    where meter.read_number < excluded.read_number`);
}

/** Meters that go on, ended lately, or are owed for. */
export async function listMeters(db: Db, since: Date): Promise<string[]> {
  const { providerId, unpaidSince, endsAt } = overageMeters;
  const rows = await db
    .select({ id: providerId })
    .from(overageMeters)
    .where(or(isNull(endsAt), gt(endsAt, since), isNotNull(unpaidSince)));
  return rows.map(({ id }) => id);
}
