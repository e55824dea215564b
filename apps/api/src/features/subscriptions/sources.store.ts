import type { Store, Tier } from '@solacore/contract';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';
import { webhookEvents } from '../../db/schema.ts';
import { writeEffectiveTier } from './effective-tier.store.ts';

/** One reason why an account has a tier, as its provider tells it. */
export type Source = {
  userId: string;
  provider: 'stripe' | 'revenuecat';
  providerId: string;
  tier: Tier;
  status: 'active' | 'trialing' | 'past_due' | 'canceled' | 'paused';
  planId: string | null;
  store: Store;
  billingAnchor: Date;
  currentPeriodStart: Date;
  currentPeriodEnd: Date | null;
  cancelAtPeriodEnd: boolean;
  pastDueSince: Date | null;
  revokedAt: Date | null;
};

/** To be drawn before the provider is asked: of two answers the one that was asked for later wins. */
export async function drawReadNumber(db: Db): Promise<number> {
  const [row] = await listRows(
    db,
    sql`select nextval('billing_reads')::int8 as number`,
    z.object({ number: z.coerce.number().int() }),
  );
  if (!row) throw new Error('a sequence gave no number');
  return row.number;
}

/**
 * Writes a source as it stands, unless a later reading is there already. An account that is gone
 * stays gone: nothing is written for it. Whether the row is now this one.
 */
export async function writeSource(
  db: Db,
  source: Source,
  { readNumber, now }: { readNumber: number; now: Date },
): Promise<boolean> {
  const at = (moment: Date | null) => sql`${moment?.toISOString() ?? null}::timestamptz`;
  const rows = await listRows(
    db,
    sql`insert into subscription_sources as source
      (user_id, provider, provider_id, tier, status, plan_id, store, billing_anchor,
        current_period_start, current_period_end, cancel_at_period_end, past_due_since, revoked_at, read_number,
        created_at, updated_at)
      select users.id, ${source.provider}, ${source.providerId}, ${source.tier}, ${source.status},
        ${source.planId}, ${source.store}, ${at(source.billingAnchor)}, ${at(source.currentPeriodStart)},
        ${at(source.currentPeriodEnd)}, ${source.cancelAtPeriodEnd}::boolean,
        ${at(source.pastDueSince)}, ${at(source.revokedAt)}, ${readNumber}::int8, ${at(now)}, ${at(now)}
      from users where users.id = ${source.userId}::uuid for key share
      on conflict (provider, provider_id) do update set
        user_id = excluded.user_id, tier = excluded.tier, status = excluded.status,
        plan_id = excluded.plan_id, store = excluded.store,
        billing_anchor = excluded.billing_anchor,
        current_period_start = excluded.current_period_start,
        current_period_end = excluded.current_period_end,
        cancel_at_period_end = excluded.cancel_at_period_end,
        past_due_since = excluded.past_due_since, revoked_at = excluded.revoked_at,
        read_number = excluded.read_number, updated_at = excluded.updated_at
      where source.read_number < excluded.read_number
      returning source.id`,
    z.object({ id: z.uuid() }),
  );
  if (rows.length > 0) await writeEffectiveTier(db, source.userId, now);
  return rows.length > 0;
}

/** Notes an event, inside the transaction of its effect. False where it had its effect already. */
export async function noteEvent(
  tx: Db,
  event: {
    provider: 'stripe' | 'revenuecat';
    id: string;
    type: string;
    about?: { kind: 'subscription' | 'customer' | 'account'; id: string; otherId?: string } | null;
    happenedAt: Date | null;
  },
  now: Date,
): Promise<boolean> {
  const noted = await tx
    .insert(webhookEvents)
    .values({
      provider: event.provider,
      eventId: event.id,
      type: event.type,
      aboutKind: event.about?.kind ?? null,
      aboutId: event.about?.id ?? null,
      otherAboutId: event.about?.otherId ?? null,
      happenedAt: event.happenedAt,
      receivedAt: now,
      processedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: webhookEvents.eventId });
  return noted.length > 0;
}
