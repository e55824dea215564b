import {
  adminPersonRowSchema,
  type PeopleQuery,
  peopleQuerySchema,
  peopleResponseSchema,
} from '@solacore/contract/admin';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { toCsv } from './csv.ts';
import { cutPage, readPosition } from './page.ts';
import { listPeople } from './people.store.ts';
import type { StaffGuards } from './staff-guards.ts';

/** Rows of one file; a longer list is narrowed by its filters. */
export const mostCsvRows = 10_000;

/** `GET /admin/api/people`: accounts, newest first; `.csv` is the whole list as a file. */
export function registerListPeople(app: App, deps: Deps, { open: onRequest }: StaffGuards): void {
  const { db, readBehind } = deps.database;
  const refused = refusals(...signedInRefusals, 'FORBIDDEN');
  const about = { tags: ['admin'], querystring: peopleQuerySchema };
  const read = async (from: Db, { cursor, limit: _, ...filter }: PeopleQuery, limit: number) => {
    const after = readPosition(cursor);
    const rows = await listPeople(from, filter, { after, limit: limit + 1 });
    const { page, next } = cutPage(rows, limit);
    return { people: page.map(toRow), next_cursor: next };
  };
  app.get(
    '/admin/api/people',
    { onRequest, schema: { ...about, response: { 200: peopleResponseSchema, ...refused } } },
    ({ query }) => read(db, query, query.limit),
  );
  app.get(
    '/admin/api/people.csv',
    { onRequest, schema: { ...about, response: { 200: z.string(), ...refused } } },
    async ({ query }, reply) => {
      const { people } = await readBehind((behind) => read(behind, query, mostCsvRows));
      reply.type('text/csv; charset=utf-8');
      return toCsv(people, Object.keys(adminPersonRowSchema.shape));
    },
  );
}

type Row = Awaited<ReturnType<typeof listPeople>>[number];

export function toRow({ id, email, emailVerifiedAt, role, tier, suspendedAt, createdAt }: Row) {
  return {
    id,
    email,
    email_verified: emailVerifiedAt !== null,
    role,
    tier: tier ?? ('free' as const),
    suspended_at: suspendedAt?.toISOString() ?? null,
    created_at: createdAt.toISOString(),
  };
}
