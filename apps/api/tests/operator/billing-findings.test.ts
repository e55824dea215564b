import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { billingFindings } from '../../src/features/operator/billing-findings.ts';

const jwtSecret = 'Q3v9xT1mZr7LkP5sWd8Hb2Nf6Jc4Yg0A';
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://solacore.example',
  LLM_PROVIDERS: 'guide',
  JWT_SECRET: jwtSecret,
};
const stripe = (mode: 'live' | 'test') => ({
  STRIPE_SECRET_KEY: `sk_${mode}_of_somebody`,
  STRIPE_WEBHOOK_SECRET: 'whsec_of_somebody',
});
const prices = { STRIPE_PRICE_PRO_MONTHLY: 'price_1', STRIPE_PRICE_STANDARD_OVERAGE: 'price_2' };
const stores = {
  REVENUECAT_WEBHOOK_AUTH: 'a header that was agreed',
  REVENUECAT_API_KEY: 'sk_of_the_stores',
};
const look = (environment: NodeJS.ProcessEnv) =>
  billingFindings(readConfig({ LOG_LEVEL: 'silent', ...environment })).map(
    ({ mark, about, text }) => `${mark} ${about}: ${text}`,
  );

it.each([
  ['nothing in development', {}, /^ok payments: the billing sandbox/],
  ['nothing in production', production, /^missing payments: no STRIPE_SECRET_KEY/],
  ['no price', stripe('test'), /^wrong payments: Stripe, without a price/],
  ['a test key', { ...stripe('test'), ...prices }, /^ok payments: Stripe, 1 of 6 .*test key$/],
  [
    'a live key in production',
    { ...production, ...stripe('live'), ...prices },
    /^ok payments: Stripe, 1 of 6 plans have a price, sessions over the limit too/,
  ],
  [
    'a test key in production',
    { ...production, ...stripe('test'), ...prices },
    /^missing payments: .*a live key/,
  ],
])('the doctor sees %s', (_case, environment, expected) => {
  const [payments] = look(environment);
  expect(payments).toMatch(expected);
});

it('the doctor sees whether purchases on phones are read, and shows no key', () => {
  expect(look({})[1]).toMatch(/^missing app stores/);
  const lines = look({ ...stripe('live'), ...prices, ...stores });
  expect(lines[1]).toMatch(/^ok app stores: .*RevenueCat/);
  expect(lines.join('\n')).not.toMatch(/sk_|whsec|agreed/);
});
