import {
  devicesResponseSchema,
  loginsResponseSchema,
  type ReplaceDeviceRequest,
  revokeOthersResponseSchema,
  type SignInResponse,
} from '@solacore/contract';
import { nothing, sendAuthorized } from './authorized.ts';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';
import { signInAt } from './sign-in.ts';
import { sendJson } from './transport.ts';

/** The devices of the account. Errors: ApiError, NetworkError. */
export function createDevices(options: ClientOptions, keeper: LoginKeeper) {
  return {
    list: () =>
      sendAuthorized(options, keeper, { method: 'GET', path: '/devices' }, devicesResponseSchema),
    /** Ends the logins of that device; at most once a day (DEVICE_REMOVAL_LIMIT). */
    remove: (id: string) =>
      sendAuthorized(
        options,
        keeper,
        { method: 'DELETE', path: `/devices/${encodeURIComponent(id)}` },
        nothing,
      ),
    /** Signed out. Without `code` one is mailed: null. With it this device is signed in. */
    replace: async (body: ReplaceDeviceRequest): Promise<SignInResponse | null> => {
      const path = '/auth/devices/replace';
      if (body.code !== undefined) return signInAt(options, path, body);
      return sendJson(options, { method: 'POST', path, body }, nothing);
    },
  };
}

/** The logins of the account, this one among them. Errors: ApiError, NetworkError. */
export function createLogins(options: ClientOptions, keeper: LoginKeeper) {
  const path = '/auth/logins';
  return {
    list: () => sendAuthorized(options, keeper, { method: 'GET', path }, loginsResponseSchema),
    revoke: (id: string) =>
      sendAuthorized(
        options,
        keeper,
        { method: 'DELETE', path: `${path}/${encodeURIComponent(id)}` },
        nothing,
      ),
    revokeOthers: () =>
      sendAuthorized(options, keeper, { method: 'DELETE', path }, revokeOthersResponseSchema),
  };
}
