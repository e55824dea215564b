import { solveSessionSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { Guards } from '../../guards/index.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { getViewer } from '../../http/viewer.ts';
import { toSolveSession } from './answer.ts';
import { findSolveSession } from './solve-sessions.store.ts';

export const solveSessionParams = z.object({ id: z.uuid() });

export function registerGetSession(app: App, { database }: Deps, guards: Guards): void {
  app.get(
    '/sessions/:id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['sessions'],
        params: solveSessionParams,
        response: { 200: solveSessionSchema },
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
