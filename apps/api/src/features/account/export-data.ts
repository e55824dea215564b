import { dataExportSchema, maxExportsPerHour } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { createWaitingLine } from '../auth/waiting-line.ts';
import { writeEffectiveTier } from '../subscriptions/effective-tier.store.ts';
import { findUser } from './account.store.ts';
import { readPersonData } from './data-export.store.ts';

const windowMs = 3_600_000;
/** A large account is some megabytes: so many of them are in memory at once. */
const atOnce = { maxConcurrent: 2, maxWaiting: 50 };

/** `GET /users/me/data-export`: all that the server keeps of the person, as one file. */
export function registerDataExport(app: App, deps: Deps, onRequest: Guard[]): void {
  const inLine = createWaitingLine(atOnce);
  const response = {
    200: dataExportSchema,
    ...refusals(...signedInRefusals, 'TOO_MANY_ATTEMPTS'),
  };
  app.get(
    '/users/me/data-export',
    { onRequest: [...onRequest, exportLimit(deps)], schema: { tags: ['account'], response } },
    async (request, reply) => {
      const { db } = deps.database;
      const user = await findUser(db, getViewer(request).userId);
      if (!user) throw new AppError('UNAUTHENTICATED');
      // A source may have ended by the clock alone since its row was written.
      await writeEffectiveTier(db, user.id, deps.now());
      const who = { userId: user.id, email: user.email };
      const sections = await inLine(() => readPersonData(db, who));
      reply.header('content-disposition', 'attachment; filename="solacore-data.json"');
      return dataExportSchema.parse({
        format: 1,
        exported_at: deps.now().toISOString(),
        ...sections,
      });
    },
  );
}

/** Besides the limit that every route has: reading everything is work. */
function exportLimit({ limiter, config }: Deps): Guard {
  const limit = Math.max(1, Math.floor(maxExportsPerHour * config.limits.rateLimitScale));
  return async (request) => {
    const key = `export:${getViewer(request).userId}`;
    const { isAllowed, resetMs } = await limiter.hit(key, { limit, windowMs });
    if (!isAllowed) throw new AppError('TOO_MANY_ATTEMPTS', {}, resetMs / 1000);
  };
}
