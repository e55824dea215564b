import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';
import { type ApiRequest, type Schema, sendJson } from './transport.ts';

/** Of an answer whose body does not matter. */
export const nothing: Schema<null> = { parse: () => null };

/** One request of the signed-in person. Errors: ApiError, NetworkError. */
export function sendAuthorized<T>(
  options: ClientOptions,
  keeper: LoginKeeper,
  request: Omit<ApiRequest, 'headers'>,
  schema: Schema<T>,
): Promise<T> {
  return keeper.authorized((headers) => sendJson(options, { ...request, headers }, schema));
}
