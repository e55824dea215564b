import { verifyEmailRequestSchema, verifyEmailResponseSchema } from '@solacore/contract';
import { uniqueViolation } from '../../db/database-errors.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { confirmAddress } from './confirm-address.ts';

/**
 * `POST /auth/email/verify`: the link of a mail was opened. One that is wrong, used, older than a
 * day or of an address changed since answers VALIDATION_FAILED, path `token`, rule
 * `expired_or_used`. EMAIL_TAKEN: the new address has become another account's meanwhile.
 */
export function registerVerifyEmail(app: App, deps: Deps, guards: Guard[]): void {
  app.post(
    '/auth/email/verify',
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        security: [],
        body: verifyEmailRequestSchema,
        response: {
          200: verifyEmailResponseSchema,
          ...refusals(...bodyRefusals, 'EMAIL_TAKEN', 'TOO_MANY_ATTEMPTS', 'DATABASE_UNAVAILABLE'),
        },
      },
    },
    async (request) => {
      const { token } = request.body;
      const { status, left } = await deps.database.db
        .transaction((tx) => confirmAddress(tx, token, deps.now()))
        .catch((error: unknown) => {
          throw uniqueViolation(error) === undefined ? error : new AppError('EMAIL_TAKEN');
        });
      if (left) deps.mail.send({ kind: 'email_changed', ...left });
      return { status };
    },
  );
}
