import {
  deleteConfirmation,
  deleteUserRequestSchema,
  deleteUserResponseSchema,
  languageOf,
} from '@solacore/contract';
import { deletionNotes } from '@solacore/i18n/deletion';
import { eq } from 'drizzle-orm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { activeSessions, users } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { clearTokenCookie } from '../auth/token-delivery.ts';
import { lockUser } from '../auth/users.store.ts';
import { listSealedTokens } from '../identities/identities.store.ts';
import { withRevocations } from '../identities/kept-apple-token.ts';

/** `DELETE /users/me` and `DELETE /auth/account`: the account and all its rows, at once. */
export function registerDeleteAccount(app: App, deps: Deps, onRequest: Guard[]): void {
  const schema = {
    tags: ['account'],
    // Without a body it is refused as without the words.
    body: deleteUserRequestSchema.nullish(),
    response: {
      200: deleteUserResponseSchema,
      ...refusals(...bodyRefusals, ...signedInRefusals, 'CONFIRMATION_REQUIRED'),
    },
  };
  for (const path of ['/users/me', '/auth/account']) {
    app.delete(path, { onRequest, schema }, async (request, reply) => {
      if (request.body?.confirmation !== deleteConfirmation) {
        throw new AppError('CONFIRMATION_REQUIRED');
      }
      return answer(deps, request, reply);
    });
  }
}

async function answer(deps: Deps, request: FastifyRequest, reply: FastifyReply) {
  const { userId, locale } = getViewer(request);
  // The second of two requests finds nothing, like any request of an account that is gone.
  if (!(await deleteAccount(deps, userId))) throw new AppError('UNAUTHENTICATED');
  clearTokenCookie(deps.config, reply);
  return { status: 'deleted', note: deletionNotes[languageOf(locale)] } as const;
}

/** False where it was gone already. What providers must hear is queued with the deletion. */
function deleteAccount(deps: Deps, userId: string): Promise<boolean> {
  const now = deps.now();
  return withRevocations(deps, async (tx, revoke) => {
    await lockUser(tx, userId);
    // Waited for here, where nothing waits for us: a refresh ends before its account does.
    await tx
      .select({ id: activeSessions.id })
      .from(activeSessions)
      .where(eq(activeSessions.userId, userId))
      .for('update');
    await deps.deviceCounters.keep(tx, userId, now);
    for (const sealed of await listSealedTokens(tx, userId)) await revoke(sealed);
    const gone = await tx.delete(users).where(eq(users.id, userId)).returning({ id: users.id });
    return gone.length > 0;
  });
}
