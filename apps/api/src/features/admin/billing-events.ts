import {
  type BillingEventsQuery,
  billingEventSchema,
  billingEventsQuerySchema,
  billingEventsResponseSchema,
  mostFileRows,
  replayEventRequestSchema,
  replayEventResponseSchema,
} from '@solacore/contract/admin';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { readAgain } from '../billing/apply-stripe.ts';
import { readStoresAgain } from '../billing/revenuecat/apply-subscriber.ts';
import { unlessAway } from '../billing/unless-away.ts';
import { answerFile } from './answer-file.ts';
import { noteAct } from './audited.ts';
import { findAbout, listBillingEvents } from './billing-events.store.ts';
import type { StaffGuards } from './staff-guards.ts';

const tags = ['admin'];
const refused = [...signedInRefusals, 'FORBIDDEN'] as const;

/** `/admin/api/billing-events`: what payment providers have told, and acting on it once more. */
export function registerBillingEvents(app: App, deps: Deps, guards: StaffGuards): void {
  registerLists(app, deps, guards);
  app.post(
    '/admin/api/billing-events/replay',
    {
      onRequest: guards.fresh,
      schema: {
        tags,
        body: replayEventRequestSchema,
        response: {
          200: replayEventResponseSchema,
          ...refusals(...bodyRefusals, ...refused, 'NOT_FOUND', 'BILLING_UNAVAILABLE'),
        },
      },
    },
    async (request) => {
      const { event_id } = request.body;
      const about = await findAbout(deps.database.db, request.body);
      if (!about) throw new AppError('NOT_FOUND');
      const replay = prepareReplay(deps, about);
      const { userId: actorId } = getViewer(request);
      const act = { actorId, subjectId: null, action: 'event_replayed' } as const;
      // Before it is done: a provider is asked in between, and nothing may be done unseen.
      await noteAct(deps.database.db, { ...act, details: { event_id } }, deps.now());
      return { read: await unlessAway(replay, request.log) };
    },
  );
}

type About = NonNullable<Awaited<ReturnType<typeof findAbout>>>;

/** Reads anew whom a message was about; it says of how many. */
function prepareReplay(deps: Deps, { kind, id, otherId }: About): () => Promise<number> {
  const { stripe, revenueCat } = deps.billing;
  if (kind === 'account') {
    if (!revenueCat) throw new AppError('BILLING_UNAVAILABLE');
    const accounts = otherId === null ? [id] : [id, otherId];
    return async () => {
      for (const account of accounts) await readStoresAgain({ ...deps, revenueCat }, account);
      return accounts.length;
    };
  }
  if (!stripe) throw new AppError('BILLING_UNAVAILABLE');
  return async () => (await readAgain({ ...deps, stripe }, { kind, id })).length;
}

function registerLists(app: App, deps: Deps, { open: onRequest }: StaffGuards) {
  const { db } = deps.database;
  const about = { tags, querystring: billingEventsQuerySchema };
  const read = async (query: BillingEventsQuery, limit: number) => {
    const rows = await listBillingEvents(db, query, limit + 1);
    const events = rows.slice(0, limit).map((row) => ({
      provider: row.provider,
      event_id: row.eventId,
      type: row.type,
      received_at: row.receivedAt.toISOString(),
      processed_at: row.processedAt?.toISOString() ?? null,
      can_replay: row.aboutId !== null,
    }));
    const last = rows.length > limit ? events.at(-1) : undefined;
    return { events, next_cursor: last ? `${last.received_at} ${last.event_id}` : null };
  };
  app.get(
    '/admin/api/billing-events',
    {
      onRequest,
      schema: { ...about, response: { 200: billingEventsResponseSchema, ...refusals(...refused) } },
    },
    ({ query }) => read(query, query.limit),
  );
  app.get(
    '/admin/api/billing-events.csv',
    { onRequest, schema: { ...about, response: { 200: z.string(), ...refusals(...refused) } } },
    async (request, reply) => {
      const { events: rows } = await read(request.query, mostFileRows);
      const columns = Object.keys(billingEventSchema.shape);
      return answerFile(deps, request, reply, { list: 'billing-events', rows, columns });
    },
  );
}
