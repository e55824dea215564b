import {
  clientConfigSchema,
  dataExportSchema,
  deleteConfirmation,
  deleteUserResponseSchema,
  healthSchema,
  type PatchUserRequest,
  userSchema,
} from '@solacore/contract';
import { sendAuthorized } from './authorized.ts';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';
import { type Schema, sendJson } from './transport.ts';

/** The signed-in person. Errors: ApiError, NetworkError. */
export function createUsers(options: ClientOptions, keeper: LoginKeeper) {
  const path = '/users/me';
  return {
    me: () => authorizedGet(options, keeper, path, userSchema),
    patch: (body: PatchUserRequest) =>
      sendAuthorized(options, keeper, { method: 'PATCH', path, body }, userSchema),
    /** All that the server keeps of the person. */
    dataExport: () => authorizedGet(options, keeper, `${path}/data-export`, dataExportSchema),
    /** Deletes the account at once, and forgets its tokens. What the device keeps stays. */
    delete: async () => {
      const body = { confirmation: deleteConfirmation };
      const request = { method: 'DELETE', path, body } as const;
      const answer = await sendAuthorized(options, keeper, request, deleteUserResponseSchema);
      await options.tokens.clear();
      return answer;
    },
  };
}

/** What anyone may ask, signed in or not. Errors: ApiError, NetworkError. */
export function createPublicInfo(options: ClientOptions) {
  return {
    config: () => publicGet(options, '/config', clientConfigSchema),
    health: () => publicGet(options, '/health', healthSchema),
  };
}

function publicGet<T>(options: ClientOptions, path: string, schema: Schema<T>): Promise<T> {
  return sendJson(options, { method: 'GET', path }, schema);
}

function authorizedGet<T>(
  options: ClientOptions,
  keeper: LoginKeeper,
  path: string,
  schema: Schema<T>,
): Promise<T> {
  return sendAuthorized(options, keeper, { method: 'GET', path }, schema);
}
