import { fileURLToPath } from 'node:url';
import { assessConversation } from '@solacore/safety';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './db/client.ts';
import { type AccessTokens, createAccessTokens } from './features/auth/access-token.ts';
import { createPasswords, type Passwords } from './features/auth/passwords.ts';
import { createRefreshTokens, type RefreshTokens } from './features/auth/refresh-token.ts';
import { readSecrets } from './features/auth/secrets.ts';
import { createMetrics, type Metrics } from './features/metrics/metrics.ts';
import { createDatabaseLimiter, createMemoryLimiter, type Limiter } from './guards/limiter.ts';
import { createLlm, type Llm } from './llm/create-llm.ts';
import { createLogger } from './log.ts';
import type { Mailer } from './mail/mailer.ts';
import { createOutbox } from './mail/outbox.ts';

/** Everything from outside that the code uses. Tests pass their own parts. */
export type Deps = {
  config: Config;
  log: Logger;
  /** Wall clock. Whatever depends on the time asks this and nothing else. */
  now: () => Date;
  database: Database;
  accessTokens: AccessTokens;
  refreshTokens: RefreshTokens;
  passwords: Passwords;
  mail: Mailer;
  limiter: Limiter;
  /** Hides client addresses in the limiter's keys; the same in every process. */
  addressKey: string;
  llm: Llm;
  metrics: Metrics;
  /** The check of the person's words before any token; a part, so that one that fails can be tried. */
  assessWords: typeof assessConversation;
  /** Folder of the built browser app. */
  appDir: string;
};

/** The only wiring of the product. The caller closes `deps.database`. */
export async function createDeps(config: Config): Promise<Deps> {
  return completeDeps(config, await openDatabase(config));
}

/** The same over a database that is open already; `parts` replaces single pieces. */
export async function completeDeps(
  config: Config,
  database: Database,
  parts: Partial<Deps> = {},
): Promise<Deps> {
  const secrets = readSecrets(config);
  const metrics = parts.metrics ?? createMetrics(config.llm.prices);
  return {
    config,
    database,
    log: createLogger(config),
    now: () => new Date(),
    accessTokens: createAccessTokens(secrets),
    refreshTokens: createRefreshTokens(secrets),
    passwords: createPasswords(),
    mail: createOutbox(config.dataDir),
    addressKey: `client address ${secrets[0]}`,
    limiter: config.database.url
      ? createDatabaseLimiter(database.db)
      : createMemoryLimiter(() => performance.now()),
    metrics,
    llm: createLlm({ ...config.llm, meter: metrics.llm }),
    assessWords: assessConversation,
    appDir: fileURLToPath(new URL('../../mobile/dist', import.meta.url)),
    ...parts,
  };
}
