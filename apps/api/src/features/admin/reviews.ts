import {
  type AuditAction,
  mostFileRows,
  type ResolveReviewRequest,
  type ReviewsQuery,
  resolveReviewRequestSchema,
  reviewSchema,
  reviewsQuerySchema,
  reviewsResponseSchema,
} from '@solacore/contract/admin';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { bodyRefusals, idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer, type Viewer } from '../../http/viewer.ts';
import { answerFile } from './answer-file.ts';
import { noteAct } from './audited.ts';
import { cutPage, readPosition } from './page.ts';
import { findReview, listReviews, type ReviewRow, writeResolution } from './reviews.store.ts';
import { refuse, type StaffGuards } from './staff-guards.ts';
import { challenge, getSubject, suspend, unchallenge, unsuspend } from './standing.store.ts';

const tags = ['admin'];

/** `/admin/api/reviews`: what the job has flagged, and what a person decides about it. */
export function registerReviews(app: App, deps: Deps, guards: StaffGuards): void {
  registerLists(app, deps, guards);
  const response = {
    204: z.null(),
    ...refusals(...bodyRefusals, ...signedInRefusals, 'FORBIDDEN', 'NOT_FOUND'),
  };
  app.post(
    '/admin/api/reviews/:id',
    {
      onRequest: guards.fresh,
      schema: { tags, params: idParams, body: resolveReviewRequestSchema, response },
    },
    async (request, reply) => {
      await resolve(deps, getViewer(request), request.params.id, request.body);
      return reply.code(204).send(null);
    },
  );
}

const written = {
  dismiss: ['review_dismissed', 'dismissed'],
  challenge: ['review_challenged', 'challenged'],
  suspend: ['review_suspended', 'suspended'],
  undo: ['review_reopened', null],
} as const satisfies Record<string, [AuditAction, ReviewRow['resolution']]>;

async function resolve(
  { database: { db }, now: clock }: Deps,
  viewer: Viewer,
  id: string,
  request: ResolveReviewRequest,
): Promise<void> {
  await db.transaction(async (tx) => {
    const now = clock();
    const review = await findReview(tx, id);
    if (!review) throw new AppError('NOT_FOUND');
    const subject = await getSubject(tx, viewer, review.userId);
    const takesAway = request.act === 'suspend' || review.resolution === 'suspended';
    if (takesAway && viewer.role !== 'admin') throw refuse('role');
    if (request.act === 'suspend') await suspend(tx, subject, request.reason, now);
    if (request.act === 'challenge') await challenge(tx, subject.id, now);
    if (request.act === 'undo') {
      if (review.resolution === 'suspended') await unsuspend(tx, subject.id, now);
      if (review.resolution === 'challenged') await unchallenge(tx, subject.id);
    }
    const [action, resolution] = written[request.act];
    await writeResolution(tx, id, resolution, now);
    const reason = request.act === 'suspend' ? { reason: request.reason } : {};
    const details = { review_id: id, ...reason };
    await noteAct(tx, { actorId: viewer.userId, subjectId: subject.id, action, details }, now);
  });
}

function registerLists(app: App, deps: Deps, { open }: StaffGuards): void {
  const { db } = deps.database;
  const refused = refusals(...signedInRefusals, 'FORBIDDEN');
  const about = { tags, querystring: reviewsQuerySchema };
  const read = async (query: ReviewsQuery, limit: number) => {
    const after = readPosition(query.cursor);
    const { page, next } = cutPage(
      await listReviews(db, query, { after, limit: limit + 1 }),
      limit,
    );
    return { reviews: page.map(toReview), next_cursor: next };
  };
  app.get(
    '/admin/api/reviews',
    { onRequest: open, schema: { ...about, response: { 200: reviewsResponseSchema, ...refused } } },
    ({ query }) => read(query, query.limit),
  );
  app.get(
    '/admin/api/reviews.csv',
    { onRequest: open, schema: { ...about, response: { 200: z.string(), ...refused } } },
    async (request, reply) => {
      const { reviews: rows } = await read(request.query, mostFileRows);
      const columns = Object.keys(reviewSchema.shape);
      return answerFile(deps, request, reply, { list: 'reviews', rows, columns });
    },
  );
}

function toReview(row: ReviewRow & { email: string }) {
  return {
    id: row.id,
    user_id: row.userId,
    email: row.email,
    reason: row.reason,
    score: row.score,
    evidence: row.evidence,
    resolution: row.resolution,
    created_at: row.createdAt.toISOString(),
    resolved_at: row.resolvedAt?.toISOString() ?? null,
  };
}
