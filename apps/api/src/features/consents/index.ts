import {
  type Consent,
  listConsentsResponseSchema,
  recordConsentRequestSchema,
  recordConsentResponseSchema,
} from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { insertConsent, listLatestConsents } from './consents.store.ts';

/** What a person agreed to, as a record: the app asks and holds to it, the API refuses nothing. */
export function registerConsents(app: App, deps: Deps, guards: Guards): void {
  const { db } = deps.database;
  const onRequest = guards.signedIn;
  const tags = ['account'];

  app.post(
    '/users/me/consents',
    {
      onRequest,
      schema: {
        tags,
        body: recordConsentRequestSchema,
        response: {
          201: recordConsentResponseSchema,
          ...refusals(...bodyRefusals, ...signedInRefusals),
        },
      },
    },
    async (request, reply) => {
      const { userId } = getViewer(request);
      const row = await insertConsent(db, userId, request.body, deps.now());
      if (!row) throw new AppError('UNAUTHENTICATED');
      return reply.code(201).send({ consent: toConsent(row) });
    },
  );

  app.get(
    '/users/me/consents',
    {
      onRequest,
      schema: {
        tags,
        response: { 200: listConsentsResponseSchema, ...refusals(...signedInRefusals) },
      },
    },
    async (request) => {
      const rows = await listLatestConsents(db, getViewer(request).userId);
      return { consents: rows.map(toConsent) };
    },
  );
}

type ConsentRow = Awaited<ReturnType<typeof listLatestConsents>>[number];

function toConsent({ purpose, version, granted, createdAt }: ConsentRow): Consent {
  return { purpose, version, granted, recorded_at: createdAt.toISOString() };
}
