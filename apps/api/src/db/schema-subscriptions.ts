import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgSequence,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns.ts';
import { users } from './schema-accounts.ts';
import { sessionPacks } from './schema-packs.ts';
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
  /** The page to pay at that was handed out last: a person has one. */
  checkoutId: text(),
  /** When a trial began: there is one for each person. */
  trialUsedAt: moment(),
  /** The number of the last reading at RevenueCat, which is read a whole person at a time. */
  storesReadNumber: bigint({ mode: 'number' }).notNull().default(0),
  currentPeriodStart: moment(),
  currentPeriodEnd: moment(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
});

/** Drawn before a provider is asked for the current state: the answer of a later question wins. */
export const billingReads = pgSequence('billing_reads');

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
    /** The plan of the catalogue that was bought; null for a grant. */
    planId: text(),
    /** Where it was bought and is managed; null for what is not sold. */
    store: text({ enum: ['stripe', 'app_store', 'play_store', 'other'] }),
    /** Where months of usage count from; it keeps the 31st through shorter months. */
    billingAnchor: moment(),
    currentPeriodStart: moment().notNull(),
    currentPeriodEnd: moment(),
    cancelAtPeriodEnd: boolean().notNull().default(false),
    /** Since when a payment is missing: access lasts a week from here. */
    pastDueSince: moment(),
    /** Money went back (refund, dispute): nothing is owed from here on. */
    revokedAt: moment(),
    /** The number drawn from `billing_reads` for the state that is written here. */
    readNumber: bigint({ mode: 'number' }).notNull().default(0),
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
    /** All sessions that count, those over the limit included. */
    sessionCount: integer().notNull().default(0),
    /** Sessions over the limit that were agreed to and are charged each. */
    overageCount: integer().notNull().default(0),
    /** Whether the session that was counted last is one of those. */
    isLastOverage: boolean().notNull().default(false),
    /** Whether the session that was begun last was taken from a pack, and so is not counted here. */
    isLastPack: boolean().notNull().default(false),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [
    uniqueIndex('usage_user_period').on(table.userId, table.period, table.periodStart),
    check('usage_not_negative', sql`${table.sessionCount} >= 0`),
    check(
      'usage_overage_within',
      sql`${table.overageCount} >= 0 and ${table.overageCount} <= ${table.sessionCount}`,
    ),
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
    /** The pack that the session was taken from; null where the plan gave it. */
    packId: uuid().references(() => sessionPacks.id, { onDelete: 'cascade' }),
    /** What was agreed for this session over the limit, in cents; null within it. */
    overageCents: integer(),
    createdAt: createdAt(),
    /** The first complete reply: from here on an agreed charge is due. */
    countedAt: moment(),
    /** Its time on the provider's meter: when it was first told, answered or not. Null: not there. */
    meteredAt: moment(),
    /** When the provider is known to have it. */
    reportedAt: moment(),
    /** When it was given back as a credit, because the meter takes nothing back any more. */
    creditedAt: moment(),
    releasedAt: moment(),
  },
  (table) => [
    uniqueIndex('usage_entries_solve_session').on(table.solveSessionId),
    index('usage_entries_user').on(table.userId),
    index('usage_entries_usage').on(table.usageId),
    index('usage_entries_overage')
      .on(table.countedAt)
      .where(sql`${table.overageCents} is not null`),
    index('usage_entries_pack').on(table.packId),
  ],
);

/** Subscriptions of the billing sandbox, which stands in for a payment provider outside production. */
export const sandboxSubscriptions = pgTable(
  'sandbox_subscriptions',
  {
    id: text().primaryKey(),
    userId: userId(),
    customerId: text().notNull(),
    planId: text().notNull(),
    status: status(),
    isPaid: boolean().notNull().default(true),
    cancelAtPeriodEnd: boolean().notNull().default(false),
    currentPeriodStart: moment().notNull(),
    currentPeriodEnd: moment().notNull(),
    trialEnd: moment(),
    endedAt: moment(),
    refundedAt: moment(),
    createdAt: createdAt(),
  },
  (table) => [
    index('sandbox_subscriptions_customer').on(table.customerId),
    index('sandbox_subscriptions_user').on(table.userId),
  ],
);
