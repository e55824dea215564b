import { emailOnlyRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { isMailAllowed } from './mail-allowance.ts';
import { createMailedLink } from './mailed-links.ts';
import { findUserByEmail } from './users.store.ts';

/**
 * `POST /auth/email/resend`: 202 whatever the address. A new link goes to an address that has an
 * account and is not confirmed; the earlier links stay good.
 */
export function registerResendVerification(app: App, deps: Deps, guards: Guard[]): void {
  app.post(
    '/auth/email/resend',
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
      deps.afterAnswer.run(() => mailVerification(deps, email));
      return reply.code(202).send(null);
    },
  );
}

async function mailVerification(deps: Deps, email: string): Promise<void> {
  const { db } = deps.database;
  if (!(await isMailAllowed(deps, { kind: 'resend', of: email }))) return;
  const user = await findUserByEmail(db, email);
  if (!user || user.emailVerifiedAt) return;
  if (!(await isMailAllowed(deps, { kind: 'resend', of: user.id }))) return;
  const { id: userId, email: to, locale } = user;
  const kind = 'verify_email';
  const link = await createMailedLink(db, deps, { userId, email: to, purpose: kind }, deps.now());
  deps.mail.send({ kind, to, locale, link });
}
