import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { Database } from '../../db/client.ts';
import type { ErrorReports } from '../../http/error-reports.ts';
import { createJobs, type JobMeter, type Jobs } from '../../jobs/queue.ts';
import type { Farewell } from '../account/farewell.ts';
import { type AppleTokens, createAppleTokens } from './apple-tokens.ts';
import { createIdTokens, type IdTokens } from './id-tokens.ts';
import { appleFarewell } from './kept-apple-token.ts';
import { createSeal, type Seal } from './seal.ts';

/** What signing in through others needs from outside. */
export type ProviderParts = {
  idTokens: IdTokens;
  /** Null without a key of Apple's: codes are not exchanged, and nothing is revoked. */
  apple: AppleTokens | null;
  seal: Seal;
  /** Who hears that an account goes. */
  farewells: Farewell[];
  jobs: Jobs;
};

export type ProviderSurroundings = {
  config: Pick<Config, 'signIn'>;
  database: Pick<Database, 'forJobs'>;
  log: Logger;
  now: () => Date;
  errorReports: ErrorReports;
  meter: JobMeter;
};

export function createProviderParts(
  { config: { signIn }, database, log, now, errorReports, meter }: ProviderSurroundings,
  secrets: string[],
): ProviderParts {
  const seal = createSeal(secrets);
  const key = signIn.apple?.key;
  const apple = key ? createAppleTokens(key, now) : null;
  const farewells = apple ? [appleFarewell(apple, seal, log)] : [];
  const handlers = Object.fromEntries(farewells.map(({ job, handle }) => [job, handle]));
  return {
    idTokens: createIdTokens(signIn, log),
    apple,
    seal,
    farewells,
    jobs: createJobs({ database, log, errorReports, meter }, handlers),
  };
}
