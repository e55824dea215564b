import { identitiesResponseSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { findUser } from '../account/account.store.ts';
import { listIdentities } from './identities.store.ts';
import { registerLinkIdentity } from './link-identity.ts';
import { registerProviderSignIn } from './sign-in-with-provider.ts';
import { registerUnlinkIdentity } from './unlink-identity.ts';

/** Google and Apple as ways in: signing in, and linking them to an account or away from it. */
export function registerIdentities(app: App, deps: Deps, guards: Guards): void {
  registerProviderSignIn(app, deps, guards.signInAttempt);
  registerListIdentities(app, deps, guards);
  registerLinkIdentity(app, deps, guards.signedIn);
  registerUnlinkIdentity(app, deps, guards.signedIn);
}

/** `GET /users/me/identities`: the ways into the account. */
function registerListIdentities(app: App, { database: { db } }: Deps, guards: Guards): void {
  const response = { 200: identitiesResponseSchema, ...refusals(...signedInRefusals) };
  app.get(
    '/users/me/identities',
    { onRequest: guards.signedIn, schema: { tags: ['account'], response } },
    async (request) => {
      const { userId } = getViewer(request);
      const user = await findUser(db, userId);
      if (!user) throw new AppError('UNAUTHENTICATED');
      const identities = await listIdentities(db, userId);
      return {
        has_password: user.passwordHash !== null,
        identities: identities.map(({ provider, email, createdAt }) => ({
          provider,
          email,
          created_at: createdAt.toISOString(),
        })),
      };
    },
  );
}
