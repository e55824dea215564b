import {
  adminPersonRowSchema,
  mostFileRows,
  type PeopleQuery,
  peopleQuerySchema,
  peopleResponseSchema,
} from '@solacore/contract/admin';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { answerFile } from './answer-file.ts';
import { cutPage, readPosition } from './page.ts';
import { listPeople } from './people.store.ts';
import type { StaffGuards } from './staff-guards.ts';

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
    async (request, reply) => {
      const { query } = request;
      const { people: rows } = await readBehind((behind) => read(behind, query, mostFileRows));
      const columns = Object.keys(adminPersonRowSchema.shape);
      return answerFile(deps, request, reply, { list: 'people', rows, columns });
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
