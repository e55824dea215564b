import { emailOnlyRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { isMailAllowed } from './mail-allowance.ts';
import { createMailedLink } from './mailed-links.ts';
import { findUserByEmail } from './users.store.ts';

/**
 * `POST /auth/password/forgot`: 202 whatever the address; whether there is an account is looked up
 * after the answer.
 */
export function registerForgotPassword(app: App, deps: Deps, guards: Guard[]): void {
  app.post(
    '/auth/password/forgot',
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        security: [],
        body: emailOnlyRequestSchema,
        response: {
          202: z.null(),
          ...refusals(...bodyRefusals, 'TOO_MANY_ATTEMPTS', 'DATABASE_UNAVAILABLE'),
        },
      },
    },
    async (request, reply) => {
      const { email } = request.body;
      deps.afterAnswer.run(() => mailResetLink(deps, email));
      return reply.code(202).send(null);
    },
  );
}

async function mailResetLink(deps: Deps, email: string): Promise<void> {
  const { db } = deps.database;
  if (!(await isMailAllowed(deps, { kind: 'forgot', of: email }))) return;
  const user = await findUserByEmail(db, email);
  if (!user || !(await isMailAllowed(deps, { kind: 'forgot', of: user.id }))) return;
  const { id: userId, email: to, locale } = user;
  const kind = 'reset_password';
  const link = await createMailedLink(db, deps, { userId, email: to, purpose: kind }, deps.now());
  deps.mail.send({ kind, to, locale, link });
}
