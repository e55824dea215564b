import { type SignInResponse, signInResponseSchema } from '@solacore/contract';
import { ApiError } from './api-error.ts';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';
import { sendJson } from './transport.ts';

export type Credentials = { email: string; password: string };
export type RestoreOutcome = 'signed-in' | 'signed-out' | 'unreachable';

/** Sign-up, log-in and the way back into a login. Errors: ApiError, NetworkError. */
export function createAuth(options: ClientOptions, keeper: LoginKeeper) {
  const signIn = async (path: string, fields: Record<string, unknown>): Promise<SignInResponse> => {
    const answer = await sendJson(
      options,
      { method: 'POST', path, body: { ...fields, ...(await signInDevice(options)) } },
      signInResponseSchema,
    );
    await options.tokens.set({
      accessToken: answer.access_token,
      ...(answer.refresh_token === undefined ? {} : { refreshToken: answer.refresh_token }),
    });
    return answer;
  };

  return {
    register: (fields: Credentials & { locale?: string }) =>
      signIn('/auth/register', {
        email: fields.email,
        password: fields.password,
        ...(fields.locale === undefined ? {} : { locale: fields.locale }),
      }),
    login: (fields: Credentials) =>
      signIn('/auth/login', { email: fields.email, password: fields.password }),
    logout: () => logout(options, keeper),
    restore: () => restore(options, keeper),
  };
}

async function signInDevice(options: ClientOptions) {
  return {
    device_fingerprint: await options.fingerprint(),
    platform: options.device.platform,
    ...(options.device.name === undefined ? {} : { device_name: options.device.name }),
  };
}

/** With the token in a cookie an unreachable server throws: the cookie would bring the login back. */
async function logout(options: ClientOptions, keeper: LoginKeeper): Promise<void> {
  try {
    await keeper.authorized((headers) =>
      sendJson(options, { method: 'POST', path: '/auth/logout', headers }, { parse: () => null }),
    );
  } catch (error) {
    const isOver = error instanceof ApiError && error.status === 401;
    if (!isOver && options.tokenDelivery === 'cookie') throw error;
  }
  await options.tokens.clear();
}

/** Signs in again from what is kept. An unreachable server changes nothing. */
async function restore(options: ClientOptions, keeper: LoginKeeper): Promise<RestoreOutcome> {
  try {
    await keeper.refresh();
    return 'signed-in';
  } catch (error) {
    if (!(error instanceof ApiError)) return 'unreachable';
    if (error.status !== 401 && error.status !== 403) return 'unreachable';
    await options.tokens.clear();
    return 'signed-out';
  }
}
