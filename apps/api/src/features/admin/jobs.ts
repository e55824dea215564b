import {
  type JobsQuery,
  jobSchema,
  jobsQuerySchema,
  jobsResponseSchema,
  mostFileRows,
} from '@solacore/contract/admin';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { answerFile } from './answer-file.ts';
import { noteAct } from './audited.ts';
import { listJobs, retryJob } from './jobs.store.ts';
import { cutPage, readPosition } from './page.ts';
import type { StaffGuards } from './staff-guards.ts';

const tags = ['admin'];

/** `/admin/api/jobs`: what the queue has done, has failed at, and does again when told to. */
export function registerJobs(app: App, deps: Deps, guards: StaffGuards): void {
  const { db } = deps.database;
  registerLists(app, deps, guards);
  const done = { 204: z.null(), ...refusals(...signedInRefusals, 'FORBIDDEN', 'NOT_FOUND') };
  app.post(
    '/admin/api/jobs/:id/retry',
    { onRequest: guards.fresh, schema: { tags, params: idParams, response: done } },
    async (request, reply) => {
      const { userId: actorId } = getViewer(request);
      await db.transaction(async (tx) => {
        const job = await retryJob(tx, request.params.id);
        if (job === undefined) throw new AppError('NOT_FOUND');
        const act = { actorId, subjectId: null, action: 'job_retried' } as const;
        await noteAct(tx, { ...act, details: { job } }, deps.now());
      });
      return reply.code(204).send(null);
    },
  );
}

function registerLists(app: App, deps: Deps, { open: onRequest }: StaffGuards) {
  const { db } = deps.database;
  const refused = refusals(...signedInRefusals, 'FORBIDDEN');
  const about = { tags, querystring: jobsQuerySchema };
  const read = async (query: JobsQuery, limit: number) => {
    const after = readPosition(query.cursor);
    const rows = await listJobs(db, query, { after, limit: limit + 1 });
    const placed = rows.map((row) => ({ ...row, createdAt: row.created_at }));
    const { page, next } = cutPage(placed, limit);
    return { jobs: page.map(toJob), next_cursor: next };
  };
  app.get(
    '/admin/api/jobs',
    { onRequest, schema: { ...about, response: { 200: jobsResponseSchema, ...refused } } },
    ({ query }) => read(query, query.limit),
  );
  app.get(
    '/admin/api/jobs.csv',
    { onRequest, schema: { ...about, response: { 200: z.string(), ...refused } } },
    async (request, reply) => {
      const { jobs: rows } = await read(request.query, mostFileRows);
      const columns = Object.keys(jobSchema.shape);
      return answerFile(deps, request, reply, { list: 'jobs', rows, columns });
    },
  );
}

function toJob(row: Awaited<ReturnType<typeof listJobs>>[number]) {
  return {
    id: row.id,
    name: row.name,
    state: row.state === 'created' ? ('waiting' as const) : row.state,
    retries: row.retries,
    created_at: row.created_at.toISOString(),
    due_at: row.due_at.toISOString(),
    completed_at: row.completed_at?.toISOString() ?? null,
  };
}
