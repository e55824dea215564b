import { type RefreshResponse, refreshResponseSchema } from '@solacore/contract';
import { ApiError, NetworkError } from './api-error.ts';
import type { ClientOptions, Tokens } from './options.ts';
import { sendJson } from './transport.ts';

/** Before each new attempt; all of them fit the minute in which the server answers the same. */
const pausesMs = [0, 500];

/**
 * Exchanges a refresh token; without one it travels in the cookie. A lost answer is asked for
 * again: the server gives the same successor. Errors: ApiError, NetworkError.
 */
export async function requestTokens(
  options: ClientOptions,
  refreshToken: string | undefined,
): Promise<Tokens> {
  const answer = await askPatiently(options, refreshToken);
  const kept = answer.refresh_token ?? refreshToken;
  return {
    accessToken: answer.access_token,
    ...(kept === undefined ? {} : { refreshToken: kept }),
  };
}

async function askPatiently(
  options: ClientOptions,
  refreshToken: string | undefined,
): Promise<RefreshResponse> {
  const request = {
    method: 'POST',
    path: '/auth/refresh',
    body: refreshToken === undefined ? {} : { refresh_token: refreshToken },
  } as const;
  for (const pauseMs of pausesMs) {
    try {
      return await sendJson(options, request, refreshResponseSchema);
    } catch (error) {
      if (!isUnknownOutcome(error)) throw error;
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return sendJson(options, request, refreshResponseSchema);
}

/** No answer, or one of a server that failed: it may have made the successor all the same. */
function isUnknownOutcome(error: unknown): boolean {
  return error instanceof NetworkError || (error instanceof ApiError && error.status >= 500);
}
