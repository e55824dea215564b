import {
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id } from './columns.ts';
import { users } from './schema-accounts.ts';

/** Every yes and every withdrawal, in the order they were given. */
export const consents = pgTable(
  'consents',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    purpose: text({ enum: ['ai_processing', 'adult'] }).notNull(),
    version: text().notNull(),
    granted: boolean().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('consents_user').on(table.userId, table.createdAt)],
);

/** How often help was shown, by month and region; linked to nobody. */
export const safetyReferrals = pgTable(
  'safety_referrals',
  {
    month: date({ mode: 'string' }).notNull(),
    region: text().notNull(),
    count: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.month, table.region] })],
);

/** Bad answers. The texts are what a person chose to send us; they go after thirty days. */
export const reports = pgTable(
  'reports',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    reason: text({
      enum: ['wrong', 'harmful', 'unkind', 'language', 'privacy', 'other'],
    }).notNull(),
    excerpt: text(),
    comment: text(),
    step: text({ enum: ['receive', 'clarify', 'reframe', 'options', 'commit'] }),
    provider: text(),
    locale: text(),
    createdAt: createdAt(),
  },
  (table) => [index('reports_time').on(table.createdAt)],
);
