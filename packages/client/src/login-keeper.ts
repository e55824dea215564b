import { ApiError } from './api-error.ts';
import { createSignOut, isEndOfLogin, isEndOfRefresh } from './login-end.ts';
import type { ClientOptions, Tokens } from './options.ts';
import { requestTokens } from './request-tokens.ts';

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

  const refreshWithin = async (used: string | null): Promise<Tokens> => {
    const present = await options.tokens.get();
    // Somebody may have refreshed while we waited: then their token is as good as a new one.
    if (present && used !== null && present.accessToken !== used) return present;
    try {
      return await exchange(options, present);
    } catch (error) {
      if (isEndOfRefresh(error)) await signOut(error, present?.accessToken ?? null);
      throw error;
    }
  };

  const renew = (used: string | null): Promise<Tokens> => {
    running ??= inLock(options, () => refreshWithin(used)).finally(() => {
      running = null;
    });
    return running;
  };

  const attemptWith = <T>(
    attempt: (headers: Record<string, string>) => Promise<T>,
    { accessToken }: Tokens,
  ): Promise<T> =>
    attempt({ Authorization: `Bearer ${accessToken}` }).catch(async (error: unknown) => {
      if (isEndOfLogin(error)) await signOut(error, accessToken);
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
    refresh: async () => renew((await options.tokens.get())?.accessToken ?? null),
  };
}

function inLock<T>(options: ClientOptions, run: () => Promise<T>): Promise<T> {
  return options.withRefreshLock ? options.withRefreshLock(run) : run();
}

async function exchange(options: ClientOptions, present: Tokens | null): Promise<Tokens> {
  if (options.tokenDelivery === 'body' && !present?.refreshToken) throw signedOut();
  const tokens = await requestTokens(options, present?.refreshToken);
  // Meanwhile the person may have signed out, or in to another account: that stands.
  const now = await options.tokens.get();
  if (now?.accessToken !== present?.accessToken) {
    if (!now) throw signedOut();
    return now;
  }
  await options.tokens.set(tokens);
  return tokens;
}

function signedOut(): ApiError {
  return new ApiError({
    code: 'UNAUTHENTICATED',
    params: {},
    status: 401,
    requestId: null,
    retryAfterSeconds: null,
  });
}

function isStaleToken(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.code === 'TOKEN_EXPIRED' || error.code === 'UNAUTHENTICATED')
  );
}
