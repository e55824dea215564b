import {
  type AuditQuery,
  auditQuerySchema,
  auditResponseSchema,
  mostFileRows,
} from '@solacore/contract/admin';
import { and, desc, eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { auditLog } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { answerFile } from './answer-file.ts';
import { listEmails } from './people.store.ts';
import type { StaffGuards } from './staff-guards.ts';

/** `GET /admin/api/audit`: every act of those who run the product, newest first. */
export function registerAudit(app: App, deps: Deps, { open: onRequest }: StaffGuards): void {
  const { db, readBehind } = deps.database;
  const refused = refusals(...signedInRefusals, 'FORBIDDEN');
  const about = { tags: ['admin'], querystring: auditQuerySchema };
  app.get(
    '/admin/api/audit',
    { onRequest, schema: { ...about, response: { 200: auditResponseSchema, ...refused } } },
    ({ query }) => readAudit(db, query, query.limit),
  );
  app.get(
    '/admin/api/audit.csv',
    { onRequest, schema: { ...about, response: { 200: z.string(), ...refused } } },
    async (request, reply) => {
      const { query } = request;
      const { entries: rows } = await readBehind((behind) =>
        readAudit(behind, query, mostFileRows),
      );
      const columns = Object.keys(auditResponseSchema.shape.entries.element.shape);
      return answerFile(deps, request, reply, { list: 'audit', rows, columns });
    },
  );
}

async function readAudit(db: Db, query: AuditQuery, limit: number) {
  const { cursor, action, actor_id, subject_id } = query;
  const rows = await db
    .select()
    .from(auditLog)
    .where(
      and(
        cursor === undefined ? undefined : lt(auditLog.id, Number(cursor)),
        action && eq(auditLog.action, action),
        actor_id === undefined ? undefined : eq(auditLog.actorId, actor_id),
        subject_id === undefined ? undefined : eq(auditLog.subjectId, subject_id),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const emails = await listEmails(
    db,
    page.flatMap(({ actorId, subjectId }) => [actorId, subjectId]),
  );
  const emailOf = (id: string | null) => (id === null ? null : (emails.get(id) ?? null));
  const entries = page.map((row) => ({
    id: String(row.id),
    action: row.action,
    actor_id: row.actorId,
    actor_email: emailOf(row.actorId),
    subject_id: row.subjectId,
    subject_email: emailOf(row.subjectId),
    details: row.details,
    created_at: row.createdAt.toISOString(),
  }));
  return { entries, next_cursor: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}
