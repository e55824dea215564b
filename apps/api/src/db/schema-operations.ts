import { type AuditDetails, auditActions, type ReviewEvidence } from '@solacore/contract/admin';
import { sql } from 'drizzle-orm';
import {
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns.ts';
import { users } from './schema-accounts.ts';

/** Sliding-window logs shared by all processes; the key is an account or a client address. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: text().primaryKey(),
    hits: timestamp({ withTimezone: true, mode: 'date', precision: 3 })
      .array()
      .notNull()
      .default(sql`'{}'`),
    expiresAt: moment().notNull(),
  },
  (table) => [index('rate_limits_expiry').on(table.expiresAt)],
);

export const webhookEvents = pgTable(
  'webhook_events',
  {
    provider: text({ enum: ['stripe', 'revenuecat'] }).notNull(),
    eventId: text().notNull(),
    type: text().notNull(),
    /** Whose state it was a reason to read, by the provider's number or ours; goes with the account. */
    aboutKind: text({ enum: ['subscription', 'customer', 'account'] }),
    aboutId: text(),
    /** The other account of a purchase that moved from one to another. */
    otherAboutId: text(),
    /** When it happened at the provider, as the message says; what came late is told by it. */
    happenedAt: moment(),
    receivedAt: createdAt(),
    processedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.eventId] }),
    index('webhook_events_time').on(table.receivedAt, table.eventId),
    index('webhook_events_about').on(table.aboutId),
    index('webhook_events_other_about')
      .on(table.otherAboutId)
      .where(sql`${table.otherAboutId} is not null`),
  ],
);

export const organizations = pgTable('organizations', {
  id: id(),
  name: text().notNull(),
  seats: integer().notNull().default(1),
  createdAt: createdAt(),
});

const organizationId = () =>
  uuid()
    .notNull()
    .references(() => organizations.id, { onDelete: 'cascade' });
const role = () => text({ enum: ['owner', 'admin', 'member'] }).notNull();

export const memberships = pgTable(
  'memberships',
  {
    organizationId: organizationId(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: role().default('member'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.userId] }),
    index('memberships_user').on(table.userId),
  ],
);

export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    organizationId: organizationId(),
    email: text().notNull(),
    role: role().default('member'),
    tokenHash: text().notNull().unique('invitations_token'),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('invitations_open')
      .on(table.organizationId, sql`lower(${table.email})`)
      .where(sql`${table.acceptedAt} is null`),
  ],
);

export const reviewFlags = pgTable(
  'review_flags',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    reason: text({ enum: ['POSSIBLE_SHARING', 'IMPOSSIBLE_TRAVEL', 'RAPID_SWITCHING'] }).notNull(),
    /** 0 to 100: how much of a sign it is. */
    score: smallint().notNull().default(0),
    /** Prefixes, devices, times and places to some ten kilometres; ninety days. */
    evidence: jsonb().$type<ReviewEvidence>(),
    /** A hash by which the same evidence is known; goes with it. */
    evidenceKey: text(),
    resolution: text({ enum: ['dismissed', 'challenged', 'suspended'] }),
    createdAt: createdAt(),
    resolvedAt: moment(),
  },
  (table) => [
    uniqueIndex('review_flags_evidence').on(table.userId, table.evidenceKey),
    index('review_flags_time').on(table.createdAt, table.id),
  ],
);

/** Who did what to which account; survives the account, so it references nothing. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    actorId: uuid(),
    action: text({ enum: auditActions }).notNull(),
    subjectId: uuid(),
    details: jsonb().$type<AuditDetails>(),
    createdAt: createdAt(),
  },
  (table) => [
    index('audit_log_time').on(table.createdAt),
    index('audit_log_subject').on(table.subjectId),
    index('audit_log_actor').on(table.actorId),
  ],
);

/**
 * Accounts that were deleted, by a keyed hash of their id: whoever is in a backup and in here goes
 * again after a restore. Kept as long as the oldest backup can live.
 */
export const erasures = pgTable(
  'erasures',
  { userHash: text().primaryKey(), erasedAt: moment().notNull() },
  (table) => [index('erasures_time').on(table.erasedAt)],
);
