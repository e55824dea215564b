import type { BillingEventsQuery, replayEventRequestSchema } from '@solacore/contract/admin';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { webhookEvents } from '../../db/schema.ts';

/** Messages of payment providers, newest first. */
export function listBillingEvents(
  db: Db,
  { provider, type, cursor }: Omit<BillingEventsQuery, 'limit'>,
  limit: number,
) {
  const [at, id] = cursor?.split(' ') ?? [];
  return db
    .select()
    .from(webhookEvents)
    .where(
      and(
        provider && eq(webhookEvents.provider, provider),
        type === undefined ? undefined : eq(webhookEvents.type, type),
        at === undefined
          ? undefined
          : sql`(${webhookEvents.receivedAt}, ${webhookEvents.eventId}) < (${at}::timestamptz, ${id ?? ''})`,
      ),
    )
    .orderBy(desc(webhookEvents.receivedAt), desc(webhookEvents.eventId))
    .limit(limit);
}

/** What a message was a reason to read; undefined where that is not known any more. */
export async function findAbout(
  db: Db,
  { provider, event_id }: z.infer<typeof replayEventRequestSchema>,
) {
  const [row] = await db
    .select({
      kind: webhookEvents.aboutKind,
      id: webhookEvents.aboutId,
      otherId: webhookEvents.otherAboutId,
    })
    .from(webhookEvents)
    .where(and(eq(webhookEvents.provider, provider), eq(webhookEvents.eventId, event_id)));
  return row?.kind && row.id ? { kind: row.kind, id: row.id, otherId: row.otherId } : undefined;
}
