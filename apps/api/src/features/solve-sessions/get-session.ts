import { solveSessionSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { toSolveSession } from './answer.ts';
import { findSolveSession } from './solve-sessions.store.ts';

export function registerGetSession(app: App, { database }: Deps, guards: Guards): void {
  app.get(
    '/sessions/:id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['sessions'],
        params: idParams,
        response: { 200: solveSessionSchema, ...refusals(...signedInRefusals, 'NOT_FOUND') },
      },
    },
    async (request) => {
      const { userId } = getViewer(request);
      const row = await findSolveSession(database.db, { id: request.params.id, userId });
      if (!row) throw new AppError('NOT_FOUND');
      return toSolveSession(row);
    },
  );
}
