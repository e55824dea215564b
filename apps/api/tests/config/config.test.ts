import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const secret = 'Zk4uWq8eRt2yUi6oPa0sDf5gHj9kLx3c';
const production = {
  NODE_ENV: 'production',
  JWT_SECRET: secret,
  PUBLIC_URL: 'https://solacore.example',
  ANTHROPIC_API_KEY: 'k',
};

describe('readConfig', () => {
  it('serves a newcomer with nothing set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      mode: 'development',
      port: 8000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:8000',
      allowedOrigins: ['http://localhost:8000'],
      database: { url: null, poolSize: 10 },
      workers: 1,
      trustProxy: false,
      llm: { order: ['guide'], concurrency: 64, guidePaceMs: 20 },
      limits: { authAttemptsPerMinute: 10, registrationsPerHour: 20, rateLimitScale: 1 },
      logLevel: 'info',
    });
    expect(config.dataDir).toMatch(/\/data$/);
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: ' ', LLM_PROVIDERS: '' }).port).toBe(8000);
  });

  it('asks the providers that have keys, in order, then the guide', () => {
    const config = readConfig({
      OPENAI_API_KEY: 'k',
      COMPATIBLE_BASE_URL: 'http://127.0.0.1:9/v1',
    });
    expect(config.llm.order).toEqual(['openai', 'compatible', 'guide']);
  });

  it('keeps the order that is written and asks nobody else', () => {
    const config = readConfig({
      LLM_PROVIDERS: 'guide, openai',
      OPENAI_API_KEY: 'k',
      ANTHROPIC_API_KEY: 'k',
    });
    expect(config.llm.order).toEqual(['guide', 'openai']);
  });

  it('leaves the guide out in production unless it is listed', () => {
    expect(readConfig(production).llm.order).toEqual(['anthropic']);
    const listed = readConfig({ ...production, LLM_PROVIDERS: 'guide' });
    expect(listed.llm.order).toEqual(['guide']);
  });

  it('reads prices, the daily guard and the token for the metrics', () => {
    expect(readConfig({}).llm).toMatchObject({ dailyTokensPerUser: null, prices: {} });
    const config = readConfig({
      LLM_PRICES: 'anthropic=3/15, openai = 0.25/2',
      LLM_DAILY_TOKENS_PER_USER: '50000',
      METRICS_TOKEN: 'sixteen-letters!',
    });
    expect(config.llm.prices).toEqual({
      anthropic: { input: 3, output: 15 },
      openai: { input: 0.25, output: 2 },
    });
    expect(config.llm.dailyTokensPerUser).toBe(50_000);
    expect(config.metricsToken).toBe('sixteen-letters!');
  });

  it('reads two secrets to rotate, hops and networks', () => {
    const second = `${secret}2`;
    expect(readConfig({ JWT_SECRET: `${secret}, ${second}` }).jwtSecrets).toEqual([secret, second]);
    expect(readConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
    expect(readConfig({ TRUST_PROXY: '10.0.0.0/8,loopback' }).trustProxy).toEqual([
      '10.0.0.0/8',
      'loopback',
    ]);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'ftp://x'],
    ['ALLOWED_ORIGINS', 'https://a.example/path'],
    ['DATABASE_URL', 'mysql://u:hunter22@h/db'],
    ['DATABASE_POOL', '0'],
    ['WORKERS', '4'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', 'everyone'],
    ['JWT_SECRET', 'short'],
    ['LLM_PROVIDERS', 'chatbot'],
    ['LLM_PROVIDERS', ' , '],
    ['OPENAI_BASE_URL', 'not an address'],
    ['LLM_CONCURRENCY', '-1'],
    ['LLM_DAILY_TOKENS_PER_USER', '0'],
    ['LLM_DAILY_TOKENS_PER_USER', '1.5'],
    ['LLM_PRICES', 'openrouter'],
    ['LLM_PRICES', 'openai=1/2,chatbot=3/15'],
    ['LLM_PRICES', 'openai=-1/2'],
    ['METRICS_TOKEN', 'fifteen-letters'],
    ['LOG_LEVEL', 'loud'],
    ['AUTH_ATTEMPTS_PER_MINUTE', 'many'],
    ['REGISTRATIONS_PER_HOUR', '1.5'],
    ['RATE_LIMIT_SCALE', '0'],
    ['NODE_ENV', 'prod'],
  ])('stops at a wrong %s, naming it and not its value', (variable, value) => {
    const error = failure({ [variable]: value });
    expect(error.message).toContain(`${variable}`);
    if (value.length > 4) expect(error.message).not.toContain(value);
  });

  it.each([
    ['anthropic', 'ANTHROPIC_API_KEY'],
    ['openai', 'OPENAI_API_KEY'],
    ['openrouter', 'OPENROUTER_API_KEY'],
    ['compatible', 'COMPATIBLE_BASE_URL'],
  ])('stops where %s is listed without %s', (name, variable) => {
    const listed = { LLM_PROVIDERS: `${name},guide`, COMPATIBLE_API_KEY: 'k' };
    expect(failure(listed).message).toContain(`${variable}: is needed, because LLM_PROVIDERS`);
    const given = { ...listed, [variable]: 'http://127.0.0.1:9/v1' };
    expect(readConfig(given).llm.order).toEqual([name, 'guide']);
  });

  it('refuses production where nobody would answer, and says what to set', () => {
    const { message } = failure({ ...production, ANTHROPIC_API_KEY: undefined });
    expect(message).toContain('LLM_PROVIDERS: nobody would answer');
    for (const variable of ['ANTHROPIC_API_KEY', 'COMPATIBLE_BASE_URL', 'guide']) {
      expect(message).toContain(variable);
    }
  });

  it.each([
    ['JWT_SECRET', { ...production, JWT_SECRET: undefined }],
    ['JWT_SECRET', { ...production, JWT_SECRET: 'change-me-change-me-change-me-change-me' }],
    ['JWT_SECRET', { ...production, JWT_SECRET: 'a'.repeat(64) }],
    ['PUBLIC_URL', { ...production, PUBLIC_URL: undefined }],
  ])('refuses production without a safe %s', (variable, environment) => {
    expect(failure(environment).message).toContain(variable);
  });
});

function failure(environment: NodeJS.ProcessEnv): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The configuration was accepted');
}
