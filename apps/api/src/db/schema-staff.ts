import { bigint, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, moment } from './columns.ts';
import { activeSessions, users } from './schema-accounts.ts';

/** The authenticator app of somebody who runs the product: one each. */
export const authenticators = pgTable('authenticators', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  sealedSecret: text().notNull(),
  /** When its first code was right; before, it opens nothing. */
  confirmedAt: moment(),
  /** The half minute of the last code that was taken: none works twice. */
  lastStep: bigint({ mode: 'number' }).notNull().default(0),
  createdAt: createdAt(),
});

/** When a login last showed a right code. */
export const loginChecks = pgTable('login_checks', {
  loginId: uuid()
    .primaryKey()
    .references(() => activeSessions.id, { onDelete: 'cascade' }),
  checkedAt: moment().notNull(),
});

/** What the operator has set while the product runs, by name. */
export const settings = pgTable('settings', {
  name: text().primaryKey(),
  value: jsonb(),
  updatedAt: createdAt(),
});
