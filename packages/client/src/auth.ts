import type { AppleSignInRequest, GoogleSignInRequest, SignInResponse } from '@solacore/contract';
import { ApiError } from './api-error.ts';
import { isEndOfRefresh } from './login-end.ts';
import type { LoginKeeper } from './login-keeper.ts';
import type { ClientOptions } from './options.ts';
import { signInAt, signInDevice } from './sign-in.ts';
import { sendJson } from './transport.ts';

export type Credentials = { email: string; password: string };
/** What a provider handed over; the device is added here. */
export type GoogleCredentials = Omit<GoogleSignInRequest, DeviceField>;
export type AppleCredentials = Omit<AppleSignInRequest, DeviceField>;
type DeviceField = 'device_fingerprint' | 'device_name' | 'platform';
export type RestoreOutcome = 'signed-in' | 'signed-out' | 'unreachable';

/** Sign-up, log-in and the way back into a login. Errors: ApiError, NetworkError. */
export function createAuth(options: ClientOptions, keeper: LoginKeeper) {
  const signIn = async (path: string, fields: Record<string, unknown>): Promise<SignInResponse> =>
    signInAt(options, path, { ...fields, ...(await signInDevice(options)) });

  return {
    register: (fields: Credentials & { locale?: string }) =>
      signIn('/auth/register', {
        email: fields.email,
        password: fields.password,
        ...(fields.locale === undefined ? {} : { locale: fields.locale }),
      }),
    login: (fields: Credentials) =>
      signIn('/auth/login', { email: fields.email, password: fields.password }),
    google: (fields: GoogleCredentials) => signIn('/auth/oauth/google', fields),
    apple: (fields: AppleCredentials) => signIn('/auth/oauth/apple', fields),
    logout: () => logout(options, keeper),
    restore: () => restore(options, keeper),
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
    if (!isEndOfRefresh(error)) return 'unreachable';
    await options.tokens.clear();
    return 'signed-out';
  }
}
