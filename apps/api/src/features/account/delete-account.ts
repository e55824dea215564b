import {
  deleteConfirmation,
  deleteUserRequestSchema,
  deleteUserResponseSchema,
  languageOf,
} from '@solacore/contract';
import { deletionNotes } from '@solacore/i18n/deletion';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { refuseLastAdmin } from '../admin/last-admin.ts';
import { clearTokenCookie } from '../auth/token-delivery.ts';
import { eraseAccount } from './erase-account.ts';

/** `DELETE /users/me` and `DELETE /auth/account`: the account and all its rows, at once. */
export function registerDeleteAccount(app: App, deps: Deps, onRequest: Guard[]): void {
  const schema = {
    tags: ['account'],
    // Without a body it is refused as without the words.
    body: deleteUserRequestSchema.nullish(),
    response: {
      200: deleteUserResponseSchema,
      ...refusals(...bodyRefusals, ...signedInRefusals, 'CONFIRMATION_REQUIRED', 'FORBIDDEN'),
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
  const { userId, locale, role } = getViewer(request);
  // The second of two requests finds nothing, like any request of an account that is gone.
  const isAllowed = async (tx: Db) => {
    if (role === 'admin') await refuseLastAdmin(tx, userId);
    return true;
  };
  if (!(await eraseAccount(deps, userId, isAllowed))) throw new AppError('UNAUTHENTICATED');
  clearTokenCookie(deps.config, reply);
  return { status: 'deleted', note: deletionNotes[languageOf(locale)] } as const;
}
