import { fileURLToPath } from 'node:url';
import { assessConversation } from '@solacore/safety';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './db/client.ts';
import { followClock } from './db/clock.ts';
import { createPlaces, type Places } from './features/abuse/places.ts';
import { createErasureJournal, type ErasureJournal } from './features/account/erasure-journal.ts';
import { type AccessTokens, createAccessTokens } from './features/auth/access-token.ts';
import { createPasswords, type Passwords } from './features/auth/passwords.ts';
import { createRefreshTokens, type RefreshTokens } from './features/auth/refresh-token.ts';
import { createReplaceTokens, type ReplaceTokens } from './features/auth/replace-token.ts';
import { readSecrets } from './features/auth/secrets.ts';
import { type Billing, createBilling } from './features/billing/billing.ts';
import { listBillingJobs } from './features/billing/billing-jobs.ts';
import { createTally, type Tally } from './features/figures/tally.ts';
import { tallyCalls } from './features/figures/tally-calls.ts';
import { createProviderParts, type ProviderParts } from './features/identities/provider-parts.ts';
import { createMetrics, type Metrics } from './features/metrics/metrics.ts';
import { type CurrentSettings, createSettings } from './features/settings/current-settings.ts';
import { createDeviceCounters, type DeviceCounters } from './features/usage/device-counters.ts';
import { createLimiter } from './guards/create-limiter.ts';
import type { Limiter } from './guards/limiter.ts';
import { countReports, createErrorReports, type ErrorReports } from './http/error-reports.ts';
import { type AfterAnswer, createAfterAnswer } from './jobs/after-answer.ts';
import { createJobs, type Jobs } from './jobs/queue.ts';
import { createLlm, type Llm } from './llm/create-llm.ts';
import { createLogger } from './log.ts';
import { createMailer } from './mail/create-mailer.ts';
import type { Mailer } from './mail/mailer.ts';

/** Everything from outside that the code uses. Tests pass their own parts. */
export type Deps = {
  config: Config;
  log: Logger;
  /** Wall clock. Whatever depends on the time asks this and nothing else. */
  now: () => Date;
  /** Told of errors that nobody expected. */
  errorReports: ErrorReports;
  database: Database;
  accessTokens: AccessTokens;
  refreshTokens: RefreshTokens;
  replaceTokens: ReplaceTokens;
  deviceCounters: DeviceCounters;
  /** The deleted accounts, as files that a restore does not overwrite. */
  erasureJournal: ErasureJournal;
  passwords: Passwords;
  mail: Mailer;
  /** Where the front part of an address is. */
  places: Places;
  /** Work that is done once the answer is out. */
  afterAnswer: AfterAnswer;
  limiter: Limiter;
  /** Hides client addresses in the limiter's keys; the same in every process. */
  addressKey: string;
  llm: Llm;
  metrics: Metrics;
  /** What the overview shows of calls and answers. */
  tally: Tally;
  /** What the operator has set while the product runs. */
  settings: CurrentSettings;
  /** The check of the person's words before any token; a part, so that one that fails can be tried. */
  assessWords: typeof assessConversation;
  /** Folder of the built browser app. */
  appDir: string;
  /** Folder of the built pages: the landing and the console. */
  siteDir: string;
  /** Who is paid through; each part is null where it is not configured. */
  billing: Billing;
  /** Work that outlives the process. */
  jobs: Jobs;
} & ProviderParts;

/**
 * The only wiring of the product. The caller closes `deps.database`, which a command has not asked
 * anything yet: a restore must find nobody there.
 */
export async function createDeps(config: Config, isServing = false): Promise<Deps> {
  const database = await openDatabase(config);
  if (!isServing || database.kind === 'embedded') return completeDeps(config, database);
  const log = createLogger(config);
  return completeDeps(config, database, { log, now: await followClock(database, log) });
}

/** The same over a database that is open already; `parts` replaces single pieces. */
export async function completeDeps(
  config: Config,
  database: Database,
  parts: Partial<Deps> = {},
): Promise<Deps> {
  const secrets = readSecrets(config);
  const log = parts.log ?? createLogger(config);
  const now = parts.now ?? (() => new Date());
  const metrics = parts.metrics ?? createMetrics(config.llm.prices);
  const errorReports = countReports(
    parts.errorReports ?? createErrorReports(config),
    metrics.onUnexpected,
  );
  const tally = parts.tally ?? createTally(database, now);
  const meter = tallyCalls(metrics.llm, tally, config.llm.prices);
  const providers = createProviderParts({ config, log, now }, secrets);
  const billing = parts.billing ?? (await createBilling({ config, database, now }, secrets));
  const farewells = [...providers.farewells, ...billing.farewells];
  const handlers = {
    ...Object.fromEntries(farewells.map(({ job, handle }) => [job, handle])),
    ...listBillingJobs({ billing, database, log, now }),
  };
  return {
    config,
    database,
    log,
    now,
    accessTokens: createAccessTokens(secrets),
    refreshTokens: createRefreshTokens(secrets),
    replaceTokens: createReplaceTokens(secrets),
    deviceCounters: createDeviceCounters(secrets),
    erasureJournal: createErasureJournal(secrets, config.dataDir),
    passwords: createPasswords(),
    mail: createMailer(config, log),
    places: createPlaces(config.geoipFile),
    afterAnswer: createAfterAnswer({ log, errorReports }),
    ...providers,
    billing,
    farewells,
    jobs: createJobs({ database, log, errorReports, meter: metrics.jobs }, handlers),
    addressKey: `client address ${secrets[0]}`,
    limiter: createLimiter(config, database, log),
    metrics,
    tally,
    settings: createSettings(database),
    llm: createLlm({ ...config.llm, meter }),
    assessWords: assessConversation,
    appDir: fileURLToPath(new URL('../../mobile/dist', import.meta.url)),
    siteDir: fileURLToPath(new URL('../../web/dist', import.meta.url)),
    ...parts,
    errorReports,
  };
}
