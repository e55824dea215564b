import {
  figureSchema,
  overviewQuerySchema,
  overviewResponseSchema,
} from '@solacore/contract/admin';
import { isNull } from 'drizzle-orm';
import { z } from 'zod';
import { reviewFlags } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { dayOf, listFigures } from '../figures/figures.store.ts';
import { listReferrals } from '../safety/referrals.store.ts';
import { answerFile } from './answer-file.ts';
import { countJobs } from './jobs.store.ts';
import type { StaffGuards } from './staff-guards.ts';

const dayMs = 24 * 3_600_000;

/** `GET /admin/api/overview`: how it goes, day by day, from numbers that a job keeps. */
export function registerOverview(app: App, deps: Deps, { open: onRequest }: StaffGuards): void {
  const { db, readBehind } = deps.database;
  const refused = refusals(...signedInRefusals, 'FORBIDDEN');
  const about = { tags: ['admin'], querystring: overviewQuerySchema };
  const since = (days: number) => dayOf(new Date(deps.now().getTime() - (days - 1) * dayMs));
  app.get(
    '/admin/api/overview',
    { onRequest, schema: { ...about, response: { 200: overviewResponseSchema, ...refused } } },
    async ({ query: { days } }) => {
      const from = since(days);
      const month = `${from.slice(0, 7)}-01`;
      return {
        from,
        to: dayOf(deps.now()),
        figures: await readBehind((behind) => listFigures(behind, from)),
        safety: (await readBehind(listReferrals)).filter((one) => one.month >= month),
        open_reviews: await db.$count(reviewFlags, isNull(reviewFlags.resolvedAt)),
        jobs: await countJobs(db),
      };
    },
  );
  app.get(
    '/admin/api/overview.csv',
    { onRequest, schema: { ...about, response: { 200: z.string(), ...refused } } },
    async (request, reply) => {
      const { days } = request.query;
      const rows = await readBehind((behind) => listFigures(behind, since(days)));
      const columns = Object.keys(figureSchema.shape);
      return answerFile(deps, request, reply, { list: 'overview', rows, columns });
    },
  );
}
