import { sql } from 'drizzle-orm';
import {
  bigint,
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

const userId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });
const readNumber = () => bigint({ mode: 'number' }).notNull().default(0);

/** Sessions bought once in a store, used up after the plan's own; they do not end with a period. */
export const sessionPacks = pgTable(
  'session_packs',
  {
    id: id(),
    userId: userId(),
    /** The store and its number of the purchase, which counts once whoever it belongs to. */
    purchaseId: text().notNull(),
    productId: text().notNull(),
    store: text({ enum: ['app_store', 'play_store', 'other'] }).notNull(),
    /** How many it held when it was bought. */
    sessions: integer().notNull(),
    used: integer().notNull().default(0),
    purchasedAt: moment().notNull(),
    /** The money went back, or it was moved away: what is unused is gone. */
    revokedAt: moment(),
    /** The number drawn from `billing_reads` for the state that is written here. */
    readNumber: readNumber(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [
    uniqueIndex('session_packs_purchase').on(table.purchaseId),
    index('session_packs_user').on(table.userId),
    check('session_packs_within', sql`${table.used} >= 0 and ${table.used} <= ${table.sessions}`),
  ],
);

/** Subscriptions that bill sessions over the limit beside a yearly plan, and are no plan themselves. */
export const overageMeters = pgTable(
  'overage_meters',
  {
    id: id(),
    userId: userId(),
    providerId: text().notNull(),
    /** Since when its invoice is unpaid; null while nothing is owed. */
    unpaidSince: moment(),
    endsAt: moment(),
    readNumber: readNumber(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [
    uniqueIndex('overage_meters_provider').on(table.providerId),
    index('overage_meters_user').on(table.userId),
  ],
);
