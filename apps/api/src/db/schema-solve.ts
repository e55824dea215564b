import {
  bigint,
  boolean,
  date,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns.ts';
import { devices, users } from './schema-accounts.ts';

/** Metadata of a five-step conversation; the conversation itself stays on the device. */
export const solveSessions = pgTable(
  'solve_sessions',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    deviceId: uuid().references(() => devices.id, { onDelete: 'set null' }),
    status: text({ enum: ['active', 'completed', 'abandoned'] })
      .notNull()
      .default('active'),
    currentStep: text({ enum: ['receive', 'clarify', 'reframe', 'options', 'commit'] })
      .notNull()
      .default('receive'),
    /** Turns taken in the current step. */
    stepTurns: smallint().notNull().default(0),
    locale: text().notNull().default('en'),
    /** Agreed to over the plan's limit: its first complete reply is charged. */
    isOverage: boolean().notNull().default(false),
    idempotencyKey: uuid(),
    /** The last message that was answered, so that it never counts twice. */
    lastMessageId: uuid(),
    startedAt: createdAt(),
    lastTurnAt: moment(),
    completedAt: moment(),
  },
  (table) => [
    index('solve_sessions_user_time').on(table.userId, table.startedAt, table.id),
    index('solve_sessions_time').on(table.startedAt),
    uniqueIndex('solve_sessions_idempotency').on(table.userId, table.idempotencyKey),
  ],
);

/** Tokens of language models a person has used on one day (UTC): what the cost guard reads. */
export const tokenUsage = pgTable(
  'token_usage',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    day: date({ mode: 'string' }).notNull(),
    tokens: bigint({ mode: 'number' }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.userId, table.day] })],
);
