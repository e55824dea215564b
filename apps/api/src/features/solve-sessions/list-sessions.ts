import { listSolveSessionsQuerySchema, listSolveSessionsResponseSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { toSolveSession } from './answer.ts';
import { readCursor, toCursor } from './cursor.ts';
import { keptDays } from './kept-days.ts';
import { listSolveSessions } from './solve-sessions.store.ts';
import { upgradeUrl } from './upgrade-url.ts';

export function registerListSessions(app: App, deps: Deps, guards: Guards): void {
  app.get(
    '/sessions',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['sessions'],
        querystring: listSolveSessionsQuerySchema,
        response: {
          200: listSolveSessionsResponseSchema,
          ...refusals(...signedInRefusals, 'TIER_INSUFFICIENT'),
        },
      },
    },
    async (request) => {
      const { userId, tier } = getViewer(request);
      if (tier === 'free') {
        throw new AppError('TIER_INSUFFICIENT', {
          required_tier: 'standard',
          current_tier: tier,
          upgrade_url: upgradeUrl,
        });
      }
      const { cursor, limit } = request.query;
      const after = cursor === undefined ? undefined : readCursor(cursor);
      const since = new Date(deps.now().getTime() - keptDays * 86_400_000);
      const rows = await listSolveSessions(deps.database.db, {
        userId,
        since,
        limit: limit + 1,
        ...(after ? { after } : {}),
      });
      const page = rows.slice(0, limit);
      const last = rows.length > limit ? page.at(-1) : undefined;
      return { sessions: page.map(toSolveSession), next_cursor: last ? toCursor(last) : null };
    },
  );
}
