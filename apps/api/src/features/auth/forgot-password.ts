import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { isMailAllowed } from './mail-allowance.ts';
import { registerMailOnRequest } from './mail-on-request.ts';
import { createMailedLink } from './mailed-links.ts';
import { findUserByEmail } from './users.store.ts';

/**
 * `POST /auth/password/forgot`: 202 whatever the address; whether there is an account is looked up
 * after the answer.
 */
export function registerForgotPassword(app: App, deps: Deps, guards: Guard[]): void {
  registerMailOnRequest(app, deps, { path: '/auth/password/forgot', guards, mail: mailResetLink });
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
