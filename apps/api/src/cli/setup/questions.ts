import { planIds } from '@solacore/contract';
import type { Settings } from './settings-file.ts';

export type Question = {
  name: string;
  text: string;
  /** Not shown while it is typed, and never again. */
  isSecret?: boolean;
  isNeeded?: boolean;
  /** Taken for an empty answer. */
  otherwise?: string;
  when?: (settings: Settings) => boolean;
};

const hasStripe = (settings: Settings) => Boolean(settings.STRIPE_SECRET_KEY);
const hasOffsite = (settings: Settings) => Boolean(settings.BACKUP_S3_URL);

/** In the order in which they are asked. An empty answer leaves a part out. */
export const questions: Question[] = [
  {
    name: 'PUBLIC_URL',
    text: 'The address that people open, like https://solacore.your-domain',
    isNeeded: true,
  },
  {
    name: 'DATABASE_URL',
    text: 'PostgreSQL, as postgresql://user:password@host/name (empty: embedded, for a small server)',
    isSecret: true,
  },
  {
    name: 'WORKERS',
    text: 'Processes: one a core',
    otherwise: '1',
    when: ({ DATABASE_URL: url }) => Boolean(url),
  },
  { name: 'ANTHROPIC_API_KEY', text: 'Key of Anthropic, who writes replies', isSecret: true },
  { name: 'OPENAI_API_KEY', text: 'Key of OpenAI, who writes them otherwise', isSecret: true },
  {
    name: 'LLM_PROVIDERS',
    text: 'Nobody writes replies: shall the built-in guide? Type guide',
    isNeeded: true,
    when: (given) =>
      !['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY', 'COMPATIBLE_BASE_URL'].some(
        (name) => given[name],
      ),
  },
  {
    name: 'SMTP_URL',
    text: 'Mail server, as smtp://user:password@host:587 (empty: mails stay in the outbox folder)',
    isSecret: true,
  },
  {
    name: 'MAIL_FROM',
    text: 'Who mails come from, like Solacore <hello@your-domain>',
    isNeeded: true,
    when: ({ SMTP_URL: url }) => Boolean(url),
  },
  { name: 'SUPPORT_EMAIL', text: 'Where people may write to; shown in the app' },
  {
    name: 'STRIPE_SECRET_KEY',
    text: 'Secret key of Stripe (empty: nothing is sold)',
    isSecret: true,
  },
  {
    name: 'STRIPE_WEBHOOK_SECRET',
    text: 'Signing secret of the webhook at <address>/webhooks/stripe',
    isSecret: true,
    isNeeded: true,
    when: hasStripe,
  },
  ...[...planIds, 'standard_overage'].map((plan) => ({
    name: `STRIPE_PRICE_${plan.toUpperCase()}`,
    text: `Price of ${plan.replace('_', ', ')} at Stripe, like price_…`,
    when: hasStripe,
  })),
  {
    name: 'REVENUECAT_API_KEY',
    text: 'Key of RevenueCat, for purchases on phones',
    isSecret: true,
  },
  {
    name: 'BACKUP_S3_URL',
    text: 'A second place for backups, as s3://bucket/folder (empty: on this disk only)',
  },
  { name: 'AWS_ENDPOINT_URL', text: 'Its address (empty: Amazon’s)', when: hasOffsite },
  { name: 'AWS_REGION', text: 'Its region', otherwise: 'us-east-1', when: hasOffsite },
  { name: 'AWS_ACCESS_KEY_ID', text: 'Its access key', isNeeded: true, when: hasOffsite },
  {
    name: 'AWS_SECRET_ACCESS_KEY',
    text: 'Its secret key',
    isSecret: true,
    isNeeded: true,
    when: hasOffsite,
  },
  { name: 'ALARM_URL', text: 'Where alarms are posted to (empty: the journal only)' },
  { name: 'SENTRY_DSN', text: 'Where unexpected errors are reported to, in Sentry’s protocol' },
];
