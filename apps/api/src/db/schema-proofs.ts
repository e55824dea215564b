import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns.ts';
import { users } from './schema-accounts.ts';

/** Single-use links sent by mail. Only hashes are kept. */
export const mailedTokens = pgTable(
  'mailed_tokens',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    purpose: text({
      enum: [
        'verify_email',
        'reset_password',
        'confirm_old_email',
        'confirm_new_email',
        'keep_account',
      ],
    }).notNull(),
    tokenHash: text().notNull(),
    /** The address it is about: a token for one that has been changed since proves nothing. */
    email: text().notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('mailed_tokens_hash').on(table.tokenHash),
    index('mailed_tokens_user').on(table.userId, table.purpose),
    index('mailed_tokens_expiry').on(table.expiresAt),
  ],
);

/** A change of address that both addresses must confirm; one open at a time. */
export const emailChanges = pgTable('email_changes', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  newEmail: text().notNull(),
  /** The login that asked: the only one that stays once the address has changed. */
  loginId: uuid().notNull(),
  oldConfirmedAt: moment(),
  newConfirmedAt: moment(),
  expiresAt: moment().notNull(),
  createdAt: createdAt(),
});

/** The code mailed to somebody who replaces a device; the key is a hash of who and which device. */
export const deviceCodes = pgTable(
  'device_codes',
  {
    key: text().primaryKey(),
    codeHash: text().notNull(),
    attempts: integer().notNull().default(0),
    sends: integer().notNull().default(1),
    sentAt: createdAt(),
    expiresAt: moment().notNull(),
  },
  (table) => [index('device_codes_expiry').on(table.expiresAt)],
);

/**
 * How many free sessions a device has seen in its life, by a keyed hash of its fingerprint: kept
 * for a year after the account is gone and linked to nobody.
 */
export const deviceCounters = pgTable(
  'device_counters',
  {
    fingerprintHash: text().primaryKey(),
    sessionCount: integer().notNull(),
    expiresAt: moment().notNull(),
  },
  (table) => [index('device_counters_expiry').on(table.expiresAt)],
);
