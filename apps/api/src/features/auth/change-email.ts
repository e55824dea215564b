import { changeEmailRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { callerGone } from './caller-gone.ts';
import { openEmailChange } from './email-changes.store.ts';
import { isMailAllowed } from './mail-allowance.ts';
import { confirmLifeMs, createMailedLink } from './mailed-links.ts';
import { deleteMailedTokens } from './mailed-tokens.store.ts';
import { provePassword } from './prove-password.ts';
import { findUserByEmail, lockUser, type UserRow } from './users.store.ts';

/**
 * `POST /auth/email/change`: both addresses are mailed a link, and the change is made once both are
 * opened. 202 for an address of another account too; only the present one is mailed then.
 */
export function registerChangeEmail(app: App, deps: Deps, guards: Guard[]): void {
  app.post(
    '/auth/email/change',
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        body: changeEmailRequestSchema,
        response: {
          202: z.null(),
          ...refusals(
            ...bodyRefusals,
            ...signedInRefusals,
            'INVALID_CREDENTIALS',
            'TOO_MANY_ATTEMPTS',
          ),
        },
      },
    },
    async (request, reply) => {
      const { userId, loginId } = getViewer(request);
      const { email: newEmail, password } = request.body;
      const user = await provePassword(deps, userId, password, callerGone(reply));
      if (user.email.toLowerCase() === newEmail) {
        throw new AppError('VALIDATION_FAILED', { issues: [{ path: 'email', rule: 'unchanged' }] });
      }
      if (!(await isMailAllowed(deps, { kind: 'change', of: userId }))) {
        throw new AppError('TOO_MANY_ATTEMPTS', {}, 3_600);
      }
      const links = await openChange(deps, user, { newEmail, loginId });
      const { locale } = user;
      deps.mail.send({ kind: 'confirm_old_email', to: user.email, locale, link: links.toOld });
      deps.afterAnswer.run(async () => {
        if (!(await isMailAllowed(deps, { kind: 'change', of: newEmail }))) return;
        if (await findUserByEmail(deps.database.db, newEmail)) return;
        deps.mail.send({ kind: 'confirm_new_email', to: newEmail, locale, link: links.toNew });
      });
      return reply.code(202).send(null);
    },
  );
}

/** The links of a change that was asked for before are worth nothing any more. */
async function openChange(
  deps: Deps,
  { id: userId, email }: UserRow,
  asked: { newEmail: string; loginId: string },
) {
  const now = deps.now();
  const expiresAt = new Date(now.getTime() + confirmLifeMs);
  return deps.database.db.transaction(async (tx) => {
    await lockUser(tx, userId);
    await deleteMailedTokens(tx, userId, ['confirm_old_email', 'confirm_new_email']);
    await openEmailChange(tx, { userId, ...asked, expiresAt, createdAt: now });
    const link = (purpose: 'confirm_old_email' | 'confirm_new_email', to: string) =>
      createMailedLink(tx, deps, { userId, email: to, purpose }, now);
    return {
      toOld: await link('confirm_old_email', email),
      toNew: await link('confirm_new_email', asked.newEmail),
    };
  });
}
