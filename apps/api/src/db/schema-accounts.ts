import { identityProviders, revokedReasons } from '@solacore/contract';
import { suspensionReasons } from '@solacore/contract/admin';
import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns.ts';

export const users = pgTable(
  'users',
  {
    id: id(),
    email: text().notNull(),
    emailVerifiedAt: moment(),
    /** argon2id; null for those who only sign in through a provider. */
    passwordHash: text(),
    role: text({ enum: ['user', 'admin', 'support'] })
      .notNull()
      .default('user'),
    locale: text().notNull().default('en'),
    overageCapCents: integer().notNull().default(0),
    suspendedAt: moment(),
    suspendedReason: text({ enum: suspensionReasons }),
    /** Since when the next sign-in needs a code from a mail. */
    challengedAt: moment(),
    /** When a device was last removed in the settings: at most once a day. */
    deviceRemovedAt: moment(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [
    uniqueIndex('users_email_lower').on(sql`lower(${table.email})`),
    index('users_email_begin').on(sql`lower(${table.email}) text_pattern_ops`),
    index('users_time').on(table.createdAt, table.id),
    index('users_staff').on(table.role).where(sql`${table.role} <> 'user'`),
  ],
);

const userId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** Who somebody is at a provider: the issuer and its subject, never an e-mail address. */
export const oauthIdentities = pgTable(
  'oauth_identities',
  {
    provider: text({ enum: identityProviders }).notNull(),
    issuer: text().notNull(),
    subject: text().notNull(),
    userId: userId(),
    /** The address the provider told, shown in the settings only. */
    email: text(),
    /** Apple's refresh token, sealed; needed to revoke it when the account goes. */
    sealedRefreshToken: text(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    uniqueIndex('oauth_identities_user_provider').on(table.userId, table.provider),
  ],
);

/** An active device holds one slot of its account: the database itself keeps the limit. */
export const devices = pgTable(
  'devices',
  {
    id: id(),
    userId: userId(),
    deviceFingerprint: text().notNull(),
    deviceName: text(),
    platform: text({ enum: ['ios', 'android', 'web'] }),
    slot: smallint().notNull(),
    isActive: boolean().notNull().default(true),
    lastActiveAt: createdAt(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('devices_active_fingerprint')
      .on(table.deviceFingerprint)
      .where(sql`${table.isActive}`),
    index('devices_user_fingerprint').on(table.userId, table.deviceFingerprint),
    uniqueIndex('devices_active_slot').on(table.userId, table.slot).where(sql`${table.isActive}`),
  ],
);

/** Logins: one signed-in device each. Only hashes of refresh tokens are kept. */
export const activeSessions = pgTable(
  'active_sessions',
  {
    id: id(),
    userId: userId(),
    deviceId: uuid()
      .notNull()
      .references(() => devices.id, { onDelete: 'cascade' }),
    tokenHash: text().notNull(),
    previousTokenHash: text(),
    /** Counts up with every refresh; with the seed and a server key it gives the token. */
    generation: integer().notNull().default(1),
    seed: text().notNull(),
    rotatedAt: createdAt(),
    ipPrefix: text(),
    lastUsedAt: createdAt(),
    expiresAt: moment().notNull(),
    absoluteExpiresAt: moment().notNull(),
    revokedAt: moment(),
    revokedReason: text({ enum: revokedReasons }),
    createdAt: createdAt(),
  },
  (table) => [
    index('active_sessions_user').on(table.userId),
    index('active_sessions_expiry').on(table.expiresAt),
    uniqueIndex('active_sessions_live_device')
      .on(table.deviceId)
      .where(sql`${table.revokedAt} is null`),
  ],
);

export const loginEvents = pgTable(
  'login_events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    userId: userId(),
    deviceId: uuid().references(() => devices.id, { onDelete: 'set null' }),
    kind: text({
      enum: [
        'registered',
        'signed_in',
        'token_reused',
        'device_bound',
        'device_removed',
        'device_replaced',
        'password_changed',
        'email_changed',
        'identity_linked',
        'identity_unlinked',
      ],
    }).notNull(),
    ipPrefix: text(),
    createdAt: createdAt(),
  },
  (table) => [
    index('login_events_user_time').on(table.userId, table.createdAt),
    index('login_events_time').on(table.createdAt),
  ],
);
