import { ApiError } from './api-error.ts';
import type { ClientOptions, SignedOut } from './options.ts';

/* What ends a login at its refresh, and at any other request. Nothing else does, whatever its status. */
const endsAtRequest = [
  'LOGIN_REVOKED',
  'ACCOUNT_SUSPENDED',
  'DEVICE_LIMIT_REACHED',
  'DEVICE_BOUND_TO_OTHER',
];
const endsAtRefresh = [
  ...endsAtRequest,
  'UNAUTHENTICATED',
  'TOKEN_EXPIRED',
  'REFRESH_TOKEN_REUSED',
];

/** The server has said that the login of this request is over. */
export function isEndOfLogin(error: unknown): error is ApiError {
  return error instanceof ApiError && endsAtRequest.includes(error.code);
}

/** The server has said that this refresh token brings nothing any more. */
export function isEndOfRefresh(error: unknown): error is ApiError {
  return error instanceof ApiError && endsAtRefresh.includes(error.code);
}

/**
 * Forgets the tokens and says so once, however many calls learn of it at the same time. `refused`
 * is the access token that was kept when the server refused: a newer one is of another login.
 */
export function createSignOut(options: ClientOptions) {
  let told: string | null | undefined;
  return async (error: ApiError, refused: string | null): Promise<void> => {
    const present = (await options.tokens.get())?.accessToken ?? null;
    if (present !== refused || present === told) return;
    // With the token in a cookie nothing is kept here at the start: the server alone knew the login.
    if (present === null && (told !== undefined || error.code === 'UNAUTHENTICATED')) return;
    told = present;
    await options.tokens.clear();
    options.onSignedOut(describe(error));
  };
}

function describe({ code, params }: ApiError): SignedOut {
  const { reason } = params;
  return { code, reason: typeof reason === 'string' ? reason : null, params };
}
