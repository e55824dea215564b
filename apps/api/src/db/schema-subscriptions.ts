import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns.ts';
import { users } from './schema-accounts.ts';
import { solveSessions } from './schema-solve.ts';

const tier = () => text({ enum: ['free', 'standard', 'pro', 'org'] }).notNull();
const status = () =>
  text({ enum: ['active', 'trialing', 'past_due', 'canceled', 'paused'] })
    .notNull()
    .default('active');
const userId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** The effective tier of an account as last computed from its sources. */
export const subscriptions = pgTable('subscriptions', {
  id: id(),
  userId: userId().unique('subscriptions_user'),
  tier: tier().default('free'),
  status: status(),
  stripeCustomerId: text().unique('subscriptions_stripe_customer'),
  currentPeriodStart: moment(),
  currentPeriodEnd: moment(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
});

/** What an account is entitled to and why; the highest live source counts. */
export const subscriptionSources = pgTable(
  'subscription_sources',
  {
    id: id(),
    userId: userId(),
    provider: text({ enum: ['stripe', 'revenuecat', 'grant', 'org'] }).notNull(),
    providerId: text().notNull(),
    tier: tier(),
    status: status(),
    currentPeriodStart: moment().notNull(),
    currentPeriodEnd: moment(),
    cancelAtPeriodEnd: boolean().notNull().default(false),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [
    uniqueIndex('subscription_sources_provider').on(table.provider, table.providerId),
    index('subscription_sources_user').on(table.userId),
  ],
);

/** The counter of one period: a month, or the whole life of a free account. */
export const usage = pgTable(
  'usage',
  {
    id: id(),
    userId: userId(),
    period: text({ enum: ['lifetime', 'month'] }).notNull(),
    periodStart: moment().notNull(),
    periodEnd: moment(),
    sessionCount: integer().notNull().default(0),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [
    uniqueIndex('usage_user_period').on(table.userId, table.period, table.periodStart),
    check('usage_not_negative', sql`${table.sessionCount} >= 0`),
  ],
);

/** The ledger behind the counter: one entry for each solve session, given back at most once. */
export const usageEntries = pgTable(
  'usage_entries',
  {
    id: id(),
    userId: userId(),
    usageId: uuid()
      .notNull()
      .references(() => usage.id, { onDelete: 'cascade' }),
    solveSessionId: uuid().references(() => solveSessions.id, { onDelete: 'set null' }),
    state: text({ enum: ['reserved', 'released'] })
      .notNull()
      .default('reserved'),
    createdAt: createdAt(),
    releasedAt: moment(),
  },
  (table) => [
    uniqueIndex('usage_entries_solve_session').on(table.solveSessionId),
    index('usage_entries_user').on(table.userId),
  ],
);
