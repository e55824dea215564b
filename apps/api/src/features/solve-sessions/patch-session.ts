import {
  patchSolveSessionRequestSchema,
  type Step,
  solveSessionSchema,
  stepAfter,
} from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { toSolveSession } from './answer.ts';
import { giveBackUnanswered } from './give-back-unanswered.ts';
import {
  changeSolveSession,
  findSolveSession,
  type SolveSessionRow,
} from './solve-sessions.store.ts';
import type { SolveSessionChange } from './transitions.ts';

/** Goes back or on by one step, completes or abandons. What is closed stays as it is. */
export function registerPatchSession(app: App, deps: Deps, guards: Guards): void {
  const { db } = deps.database;
  app.patch(
    '/sessions/:id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['sessions'],
        params: idParams,
        body: patchSolveSessionRequestSchema,
        response: {
          200: solveSessionSchema,
          ...refusals(
            ...bodyRefusals,
            ...signedInRefusals,
            'NOT_FOUND',
            'SOLVE_SESSION_CLOSED',
            'STEP_OUT_OF_ORDER',
          ),
        },
      },
    },
    async (request) => {
      const owned = { id: request.params.id, userId: getViewer(request).userId };
      const change = { status: request.body.status, currentStep: request.body.current_step };
      const row = await changeSolveSession(db, owned, { ...change, now: deps.now() });
      if (!row) return toSolveSession(refuse(await findSolveSession(db, owned), change));
      await giveBackUnanswered(db, row, deps.now());
      return toSolveSession(row);
    },
  );
}

/** Why nothing changed. Asking once more for what is already so is no mistake: it is answered. */
function refuse(row: SolveSessionRow | undefined, change: SolveSessionChange): SolveSessionRow {
  if (!row) throw new AppError('NOT_FOUND');
  if (row.status !== 'active') {
    if (row.status === change.status && !change.currentStep) return row;
    throw new AppError('SOLVE_SESSION_CLOSED');
  }
  throw new AppError('STEP_OUT_OF_ORDER', { expected: expectedStep(row, change) });
}

/** The furthest step that may be asked for now; completing is expected from the last one. */
function expectedStep({ currentStep }: SolveSessionRow, change: SolveSessionChange): Step {
  if (change.status === 'completed') return 'commit';
  return stepAfter(currentStep) ?? currentStep;
}
