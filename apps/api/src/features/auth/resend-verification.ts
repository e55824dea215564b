import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { isMailAllowed } from './mail-allowance.ts';
import { registerMailOnRequest } from './mail-on-request.ts';
import { createMailedLink } from './mailed-links.ts';
import { findUserByEmail } from './users.store.ts';

/**
 * `POST /auth/email/resend`: 202 whatever the address. A new link goes to an address that has an
 * account and is not confirmed; the earlier links stay good.
 */
export function registerResendVerification(app: App, deps: Deps, guards: Guard[]): void {
  registerMailOnRequest(app, deps, { path: '/auth/email/resend', guards, mail: mailVerification });
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
