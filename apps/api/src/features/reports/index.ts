import { createReportRequestSchema, createReportResponseSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { insertReport } from './reports.store.ts';

/** Room for the longest report, in bytes of JSON. */
const bodyLimit = 16 * 1024;

/** A bad answer, told to those who run the product: the one text a person chooses to leave here. */
export function registerReports(app: App, deps: Deps, guards: Guards): void {
  app.post(
    '/reports',
    {
      onRequest: guards.signedIn,
      bodyLimit,
      schema: {
        tags: ['reports'],
        body: createReportRequestSchema,
        response: {
          202: createReportResponseSchema,
          ...refusals(...bodyRefusals, ...signedInRefusals),
        },
      },
    },
    async (request, reply) => {
      const { userId } = getViewer(request);
      const row = await insertReport(deps.database.db, userId, request.body, deps.now());
      if (!row) throw new AppError('UNAUTHENTICATED');
      return reply.code(202).send({ report_id: row.id });
    },
  );
}
