import { type ErrorCode, refreshResponseSchema } from '@solacore/contract';
import { ApiError, NetworkError } from './api-error.ts';
import type { ClientOptions, Tokens } from './options.ts';
import { sendJson } from './transport.ts';

export type LoginKeeper = {
  /** Runs `attempt` with the current access token; on an old one refreshes and tries once more. */
  authorized: <T>(attempt: (headers: Record<string, string>) => Promise<T>) => Promise<T>;
  /** New tokens whatever the age of the present ones. Throws ApiError when the login is over. */
  refresh: () => Promise<Tokens>;
};

/** Keeps one login alive: at most one refresh runs, and all who wait share its outcome. */
export function createLoginKeeper(options: ClientOptions): LoginKeeper {
  const signOut = createSignOut(options);
  let running: Promise<Tokens> | null = null;

  const refreshOnce = (used: string | null): Promise<Tokens> => {
    running ??= inLock(options, () => refreshUnlessDone(options, used)).finally(() => {
      running = null;
    });
    return running;
  };

  const renew = (used: string | null): Promise<Tokens> =>
    refreshOnce(used).catch(async (error: unknown) => {
      if (error instanceof ApiError && (error.status === 401 || error.status === 403)) {
        await signOut(error.code);
      }
      throw error;
    });

  const attemptWith = <T>(
    attempt: (headers: Record<string, string>) => Promise<T>,
    tokens: Tokens,
  ): Promise<T> =>
    attempt({ Authorization: `Bearer ${tokens.accessToken}` }).catch(async (error: unknown) => {
      if (error instanceof ApiError && error.code === 'LOGIN_REVOKED') await signOut(error.code);
      throw error;
    });

  return {
    authorized: async (attempt) => {
      const tokens = (await options.tokens.get()) ?? (await renew(null));
      try {
        return await attemptWith(attempt, tokens);
      } catch (error) {
        if (!isStaleToken(error)) throw error;
      }
      return attemptWith(attempt, await renew(tokens.accessToken));
    },
    refresh: async () => refreshOnce((await options.tokens.get())?.accessToken ?? null),
  };
}

/** Forgets the tokens and says so once, however many calls learn of it at the same time. */
function createSignOut(options: ClientOptions): (reason: ErrorCode) => Promise<void> {
  let ended: string | null = null;
  return async (reason) => {
    const tokens = await options.tokens.get();
    if (!tokens || tokens.accessToken === ended) return;
    ended = tokens.accessToken;
    await options.tokens.clear();
    options.onSignedOut(reason);
  };
}

function inLock<T>(options: ClientOptions, run: () => Promise<T>): Promise<T> {
  return options.withRefreshLock ? options.withRefreshLock(run) : run();
}

/** Somebody may have refreshed while we waited: then their token is as good as a new one. */
async function refreshUnlessDone(options: ClientOptions, used: string | null): Promise<Tokens> {
  const present = await options.tokens.get();
  if (present && used !== null && present.accessToken !== used) return present;
  if (options.tokenDelivery === 'body' && !present?.refreshToken) {
    throw new ApiError({
      code: 'UNAUTHENTICATED',
      params: {},
      status: 401,
      requestId: null,
      retryAfterSeconds: null,
    });
  }
  const tokens = await requestTokens(options, present?.refreshToken);
  await options.tokens.set(tokens);
  return tokens;
}

/** A lost answer is asked for again once: the server still knows the token before the last. */
async function requestTokens(options: ClientOptions, refreshToken?: string): Promise<Tokens> {
  const ask = () =>
    sendJson(
      options,
      {
        method: 'POST',
        path: '/auth/refresh',
        body: refreshToken === undefined ? {} : { refresh_token: refreshToken },
      },
      refreshResponseSchema,
    );
  const answer = await ask().catch((error: unknown) => {
    if (error instanceof NetworkError) return ask();
    throw error;
  });
  const kept = answer.refresh_token ?? refreshToken;
  return {
    accessToken: answer.access_token,
    ...(kept === undefined ? {} : { refreshToken: kept }),
  };
}

function isStaleToken(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.code === 'TOKEN_EXPIRED' || error.code === 'UNAUTHENTICATED')
  );
}
