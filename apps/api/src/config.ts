import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ProviderName } from '@solacore/contract';
import { type BackupConfig, readBackup } from './config-backup.ts';
import { type BillingConfig, readBilling } from './config-billing.ts';
import {
  type ModelPrices,
  type ModelProviderConfig,
  readModelProviders,
} from './config-providers.ts';
import { type Environment, environmentSchema } from './config-schema.ts';
import { readSignIn, type SignInConfig } from './config-sign-in.ts';
import type { Seat } from './http/seats.ts';

/** Everything the process is told from outside. Times and sizes carry their unit in the name. */
export type Config = {
  mode: 'production' | 'development' | 'test';
  version: string;
  port: number;
  host: string;
  publicUrl: string;
  allowedOrigins: string[];
  dataDir: string;
  /** `replicaUrl`: a streaming replica, for what may be a few seconds old. */
  database: { url: string | null; replicaUrl: string | null; poolSize: number };
  workers: number;
  /** This process among several; the process that starts them sets it. */
  seat: Seat | null;
  /** Hops that may name the client's address: a count, or addresses and networks; false is none. */
  trustProxy: number | string[] | false;
  /** First one signs, all verify. Empty outside production: one is kept in `dataDir`. */
  jwtSecrets: string[];
  llm: {
    order: ProviderName[];
    providers: Record<Exclude<ProviderName, 'guide'>, ModelProviderConfig>;
    concurrency: number;
    guidePaceMs: number;
    /** Most tokens of a person in a day (UTC); null is no guard. */
    dailyTokensPerUser: number | null;
    prices: ModelPrices;
  };
  redisUrl: string | null;
  /** File of a MaxMind city database; null turns the check for impossible travel off. */
  geoipFile: string | null;
  mail: { smtpUrl: string | null; from: string };
  signIn: SignInConfig;
  billing: BillingConfig;
  backup: BackupConfig;
  /** Opens `GET /metrics` from elsewhere; null keeps it to this machine. */
  metricsToken: string | null;
  /** Where unexpected errors are reported, in Sentry's protocol; null is nowhere. */
  sentryDsn: string | null;
  /** Where people may write to; shown in the app. */
  supportEmail: string | null;
  limits: {
    authAttemptsPerMinute: number;
    /** At one account, by all devices it does not know together, and by each that it knows. */
    loginAttemptsPerHour: number;
    registrationsPerHour: number;
    rateLimitScale: number;
  };
  logLevel: Environment['LOG_LEVEL'];
};

/** A setting that stops the start. Names the variables and the rules, never a value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads and checks the environment. The only place that looks at `process.env`.
 * @throws ConfigError naming every wrong variable.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The configuration is not usable.\n  ${lines.join('\n  ')}`);
  }
  const env = parsed.data;
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  return {
    mode: env.NODE_ENV,
    version: readVersion(),
    port: env.PORT,
    host: env.HOST,
    publicUrl,
    allowedOrigins: env.ALLOWED_ORIGINS ?? [new URL(publicUrl).origin],
    dataDir: resolve(env.DATA_DIR),
    database: {
      url: env.DATABASE_URL ?? null,
      replicaUrl: env.DATABASE_REPLICA_URL ?? null,
      poolSize: env.DATABASE_POOL,
    },
    workers: env.WORKERS,
    seat: env.SOLACORE_SEAT
      ? {
          ...env.SOLACORE_SEAT,
          count: env.WORKERS,
          before: env.SOLACORE_SEAT_BEFORE ?? null,
        }
      : null,
    trustProxy: env.TRUST_PROXY ?? false,
    jwtSecrets: env.JWT_SECRET ?? [],
    llm: {
      ...readModelProviders(env),
      concurrency: env.LLM_CONCURRENCY,
      guidePaceMs: env.GUIDE_PACE_MS,
      dailyTokensPerUser: env.LLM_DAILY_TOKENS_PER_USER ?? null,
      prices: env.LLM_PRICES ?? {},
    },
    redisUrl: env.REDIS_URL ?? null,
    geoipFile: env.GEOIP_DB ? resolve(env.GEOIP_DB) : null,
    mail: { smtpUrl: env.SMTP_URL ?? null, from: env.MAIL_FROM ?? 'Solacore <solacore@localhost>' },
    signIn: readSignIn(env),
    billing: readBilling(env),
    backup: readBackup(env),
    metricsToken: env.METRICS_TOKEN ?? null,
    sentryDsn: env.SENTRY_DSN ?? null,
    supportEmail: env.SUPPORT_EMAIL ?? null,
    limits: {
      authAttemptsPerMinute: env.AUTH_ATTEMPTS_PER_MINUTE,
      loginAttemptsPerHour: env.LOGIN_ATTEMPTS_PER_HOUR,
      registrationsPerHour: env.REGISTRATIONS_PER_HOUR,
      rateLimitScale: env.RATE_LIMIT_SCALE,
    },
    logLevel: env.LOG_LEVEL,
  };
}

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const manifest: { version?: string } = JSON.parse(text);
  return manifest.version ?? '0.0.0';
}
