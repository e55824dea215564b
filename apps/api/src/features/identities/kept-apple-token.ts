import type { Logger } from 'pino';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { describeError } from '../../http/describe-error.ts';
import type { JobHandler } from '../../jobs/queue.ts';
import type { Farewell } from '../account/farewell.ts';
import type { AppleTokens } from './apple-tokens.ts';
import { keepSealedToken, listSealedTokens } from './identities.store.ts';
import type { IdClaims } from './read-claims.ts';
import type { Seal } from './seal.ts';

const revocation = 'revoke_apple_token';

const keptSchema = z.object({ refreshToken: z.string(), clientId: z.string() });
const jobSchema = z.object({ sealed: z.string() });

/**
 * Exchanges Apple's authorization code for the token that is revoked when the account goes, sealed.
 * A failure is logged and stops nothing.
 */
export async function sealAppleToken(
  { apple, seal, log }: Pick<Deps, 'apple' | 'seal' | 'log'>,
  claims: IdClaims,
  code: string | undefined,
): Promise<string | null> {
  if (!apple || claims.provider !== 'apple' || code === undefined) return null;
  try {
    return seal.close(JSON.stringify(await apple.exchange(code, claims)));
  } catch (error) {
    log.warn({ ...describeError(error) }, 'the authorization code of Apple was not exchanged');
    return null;
  }
}

/** The same for an identity that is there. */
export async function keepAppleToken(
  deps: Deps,
  claims: IdClaims,
  code: string | undefined,
): Promise<void> {
  const sealed = await sealAppleToken(deps, claims, code);
  if (sealed !== null) await keepSealedToken(deps.database.db, claims, sealed);
}

/**
 * Runs a transaction that may give Apple's tokens back: each is revoked if, and only if, it is
 * committed. Without a key of Apple's there is nothing to revoke with.
 */
export function withRevocations<T>(
  { apple, database: { db }, jobs }: Deps,
  write: (tx: Db, revoke: (sealed: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  if (!apple) return db.transaction((tx) => write(tx, async () => undefined));
  return jobs.adding((add) =>
    db.transaction((tx) => write(tx, (sealed) => add(tx, revocation, { sealed }))),
  );
}

/** What Apple hears when an account goes. */
export function appleFarewell(apple: AppleTokens, seal: Seal, log: Pick<Logger, 'warn'>): Farewell {
  return {
    job: revocation,
    pending: async (tx, userId) =>
      (await listSealedTokens(tx, userId)).map((sealed) => ({ sealed })),
    handle: revokeSealed(apple, seal, log),
  };
}

/** The job that revokes one sealed token. It is tried again for weeks where Apple does not answer. */
function revokeSealed(apple: AppleTokens, seal: Seal, log: Pick<Logger, 'warn'>): JobHandler {
  return async (data, signal) => {
    const text = seal.open(jobSchema.parse(data).sealed);
    if (text === undefined) {
      log.warn('a token of Apple was sealed with a secret that is gone, so it is not revoked');
      return;
    }
    await apple.revoke(keptSchema.parse(JSON.parse(text)), signal);
  };
}
