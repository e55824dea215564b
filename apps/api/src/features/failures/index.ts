import { reportFailureRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';

const bodyLimit = 8 * 1024;

/** `POST /failures`: errors that nobody expected in the app and the console, from anyone. */
export function registerFailures(app: App, { errorReports, metrics }: Deps, guards: Guards): void {
  app.post(
    '/failures',
    {
      onRequest: guards.failureReport,
      bodyLimit,
      schema: {
        tags: ['failures'],
        security: [],
        body: reportFailureRequestSchema,
        response: { 204: z.null(), ...refusals(...bodyRefusals, 'TOO_MANY_ATTEMPTS') },
      },
    },
    async (request, reply) => {
      const { part, platform, version, name, code, frames } = request.body;
      const [at] = frames;
      const place = at && `${at.file}:${at.line}:${at.column}`;
      request.log.warn({ part, platform, version, name, code, at: place }, 'a client failed');
      metrics.onClientFailure(part, platform);
      errorReports.reportClient(request.body);
      return reply.code(204).send(null);
    },
  );
}
