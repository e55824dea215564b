import { statementSchema, statementsResponseSchema } from '@solacore/contract/admin';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { answerFile } from './answer-file.ts';
import type { StaffGuards } from './staff-guards.ts';
import { listStatements } from './statements.store.ts';

/** `GET /admin/api/statements`: where the database's time goes. */
export function registerStatements(app: App, deps: Deps, { open: onRequest }: StaffGuards): void {
  const { db } = deps.database;
  const refused = refusals(...signedInRefusals, 'FORBIDDEN');
  const tags = ['admin'];
  app.get(
    '/admin/api/statements',
    { onRequest, schema: { tags, response: { 200: statementsResponseSchema, ...refused } } },
    async () => {
      const statements = await listStatements(db);
      return { is_measured: statements !== undefined, statements: statements ?? [] };
    },
  );
  app.get(
    '/admin/api/statements.csv',
    { onRequest, schema: { tags, response: { 200: z.string(), ...refused } } },
    async (request, reply) => {
      const rows = (await listStatements(db)) ?? [];
      const columns = Object.keys(statementSchema.shape);
      return answerFile(deps, request, reply, { list: 'statements', rows, columns });
    },
  );
}
