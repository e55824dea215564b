import { isIP } from 'node:net';
import { providerNameSchema } from '@solacore/contract';
import { z } from 'zod';
import { backupVariables, listBackupFaults } from './config-backup.ts';
import { billingVariables, listBillingFaults } from './config-billing.ts';
import { listProviderFaults, type ModelPrices, modelProviderSchema } from './config-providers.ts';
import { listSignInFaults } from './config-sign-in.ts';

const count = (minimum: number, maximum: number) =>
  z.coerce.number({ error: 'must be a number' }).int('must be whole').min(minimum).max(maximum);

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

const databaseAddress = z.url({
  protocol: /^postgres(ql)?$/,
  hostname: /.*/,
  error: 'must be a postgresql:// address',
});

const commaList = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const origin = webAddress.refine((text) => URL.canParse(text) && new URL(text).origin === text, {
  message: 'must be origins: scheme, host and port only',
});

const namedNetworks = ['loopback', 'linklocal', 'uniquelocal'];
const network = z.string().refine(
  (text) => {
    const [address = '', bits = '0'] = text.split('/');
    return namedNetworks.includes(text) || (isIP(address) !== 0 && /^\d{1,3}$/.test(bits));
  },
  { message: 'must be a number of hops, or addresses and networks' },
);
const trustProxy = z.union([
  z.stringbool({ truthy: [], falsy: ['false', 'no', 'off'] }).transform(() => false as const),
  count(0, 10).transform((hops) => (hops === 0 ? (false as const) : hops)),
  commaList.pipe(z.array(network)),
]);

const text = z.string().optional();
const address = webAddress.optional();

const secretList = commaList.pipe(
  z.array(z.string().refine((text) => Buffer.byteLength(text) >= 32, 'needs at least 32 bytes')),
);

/** `index:folder`, set by the process that starts the others. */
const seat = z
  .string()
  .regex(/^\d+:./)
  .transform((text) => {
    const [index = '', ...folder] = text.split(':');
    return { index: Number(index), folder: folder.join(':') };
  });

/** `anthropic=3/15`: dollars for a million tokens in, and out. */
const prices = commaList.transform((entries, context) => {
  const read: ModelPrices = {};
  for (const entry of entries) {
    const [, name = '', input, output] =
      /^([a-z]+)\s*=\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/.exec(entry) ?? [];
    const provider = modelProviderSchema.safeParse(name);
    if (provider.success) read[provider.data] = { input: Number(input), output: Number(output) };
    else context.addIssue({ code: 'custom', message: 'must be like anthropic=3/15,openai=0.25/2' });
  }
  return read;
});

/** The variables as they are written; defaults serve a newcomer. */
export const environmentSchema = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    PORT: count(0, 65_535).default(8000),
    HOST: z.string().default('127.0.0.1'),
    PUBLIC_URL: webAddress.transform((text) => text.replace(/\/+$/, '')).optional(),
    ALLOWED_ORIGINS: commaList.pipe(z.array(origin)).optional(),
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: databaseAddress.optional(),
    DATABASE_REPLICA_URL: databaseAddress.optional(),
    DATABASE_POOL: count(1, 500).default(10),
    WORKERS: count(1, 64).default(1),
    SOLACORE_SEAT: seat.optional(),
    SOLACORE_SEAT_BEFORE: count(1, 2 ** 31).optional(),
    TRUST_PROXY: trustProxy.optional(),
    JWT_SECRET: secretList.optional(),
    LLM_PROVIDERS: commaList.pipe(z.array(providerNameSchema).min(1, 'names nobody')).optional(),
    ANTHROPIC_API_KEY: text,
    ANTHROPIC_BASE_URL: address,
    ANTHROPIC_MODEL: text,
    ANTHROPIC_MODEL_DEEP: text,
    OPENAI_API_KEY: text,
    OPENAI_BASE_URL: address,
    OPENAI_MODEL: text,
    OPENAI_MODEL_DEEP: text,
    OPENROUTER_API_KEY: text,
    OPENROUTER_BASE_URL: address,
    OPENROUTER_MODEL: text,
    OPENROUTER_MODEL_DEEP: text,
    COMPATIBLE_API_KEY: text,
    COMPATIBLE_BASE_URL: address,
    COMPATIBLE_MODEL: text,
    COMPATIBLE_MODEL_DEEP: text,
    LLM_CONCURRENCY: count(1, 10_000).default(64),
    GUIDE_PACE_MS: count(0, 1000).default(20),
    LLM_DAILY_TOKENS_PER_USER: count(1, 1_000_000_000_000).optional(),
    LLM_PRICES: prices.optional(),
    GEOIP_DB: text,
    REDIS_URL: z
      .url({ protocol: /^rediss?$/, hostname: /.*/, error: 'must be a redis:// address' })
      .optional(),
    SMTP_URL: z
      .url({
        protocol: /^smtps?$/,
        hostname: /.*/,
        error: 'must be an smtp:// or smtps:// address',
      })
      .optional(),
    MAIL_FROM: z.string().min(3).max(200).optional(),
    SUPPORT_EMAIL: z.email('must be one mail address').optional(),
    GOOGLE_CLIENT_IDS: commaList.optional(),
    GOOGLE_ISSUER: webAddress.default('https://accounts.google.com'),
    GOOGLE_JWKS_URL: webAddress.default('https://www.googleapis.com/oauth2/v3/certs'),
    APPLE_CLIENT_IDS: commaList.optional(),
    APPLE_ISSUER: webAddress.default('https://appleid.apple.com'),
    APPLE_JWKS_URL: webAddress.default('https://appleid.apple.com/auth/keys'),
    APPLE_TEAM_ID: text,
    APPLE_KEY_ID: text,
    APPLE_PRIVATE_KEY: text,
    APPLE_API_BASE: webAddress.default('https://appleid.apple.com'),
    ...billingVariables,
    ...backupVariables,
    METRICS_TOKEN: z.string().min(16, 'needs at least 16 characters').optional(),
    SENTRY_DSN: z
      .string()
      .regex(/^https?:\/\/\w+@[^\s/@]+\/(?:[^\s?#]+\/)?\d+$/, {
        error: 'must be like https://key@host/number',
      })
      .optional(),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
    AUTH_ATTEMPTS_PER_MINUTE: count(1, 1_000_000_000).default(10),
    LOGIN_ATTEMPTS_PER_HOUR: count(1, 1_000_000_000).default(50),
    REGISTRATIONS_PER_HOUR: count(1, 1_000_000_000).default(20),
    RATE_LIMIT_SCALE: z.coerce.number({ error: 'must be a number' }).positive().default(1),
  })
  .superRefine((env, context) => {
    const refuse = (variable: string, message: string) =>
      context.addIssue({ code: 'custom', path: [variable], message });
    if (env.WORKERS > 1 && !env.DATABASE_URL) {
      refuse('WORKERS', 'more than one process needs DATABASE_URL');
    }
    if (env.DATABASE_REPLICA_URL && !env.DATABASE_URL) {
      refuse('DATABASE_REPLICA_URL', 'is of no use without DATABASE_URL');
    }
    for (const [variable, message] of listProviderFaults(env)) refuse(variable, message);
    for (const [variable, message] of listSignInFaults(env)) refuse(variable, message);
    for (const [variable, message] of listBillingFaults(env)) refuse(variable, message);
    for (const [variable, message] of listBackupFaults(env)) refuse(variable, message);
    if (env.SMTP_URL && !env.MAIL_FROM) {
      refuse('MAIL_FROM', 'is needed, because SMTP_URL is set');
    }
    if (env.NODE_ENV !== 'production') return;
    if (!env.JWT_SECRET) refuse('JWT_SECRET', 'is required in production (at least 32 bytes)');
    if (env.JWT_SECRET?.some(isGuessable)) refuse('JWT_SECRET', 'is too easy to guess');
    if (!env.PUBLIC_URL) refuse('PUBLIC_URL', 'is required in production');
  });

export type Environment = z.output<typeof environmentSchema>;

function isGuessable(secret: string): boolean {
  return new Set(secret).size < 8 || /change.?me|secret.?secret|example|password/i.test(secret);
}
