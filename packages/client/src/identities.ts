import {
  type IdentityProvider,
  identitiesResponseSchema,
  type LinkIdentityRequest,
} from '@solacore/contract';
import { nothing, sendAuthorized } from './authorized.ts';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';

/** Google and Apple as ways into the account. Errors: ApiError, NetworkError. */
export function createIdentities(options: ClientOptions, keeper: LoginKeeper) {
  const path = '/users/me/identities';
  return {
    list: () => sendAuthorized(options, keeper, { method: 'GET', path }, identitiesResponseSchema),
    link: (body: LinkIdentityRequest) =>
      sendAuthorized(options, keeper, { method: 'POST', path, body }, nothing),
    /** The only way in stays: FORBIDDEN with `reason: last_sign_in`. */
    unlink: (provider: IdentityProvider) =>
      sendAuthorized(options, keeper, { method: 'DELETE', path: `${path}/${provider}` }, nothing),
  };
}
