import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { readCursor, toCursor } from '../solve-sessions/cursor.ts';

/** The last row of a page: when it was made, and its id. */
export type Position = { createdAt: Date; id: string };

/** Where a list goes on. @throws AppError VALIDATION_FAILED */
export function readPosition(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  const { startedAt, id } = readCursor(cursor);
  return { createdAt: startedAt, id };
}

/** Whether a row comes later in a list that has the newest first. */
export function isBefore(
  { createdAt, id }: { createdAt: PgColumn; id: PgColumn },
  after: Position,
): SQL {
  const at = sql`${after.createdAt.toISOString()}::timestamptz`;
  return sql`(${createdAt}, ${id}) < (${at}, ${after.id}::uuid)`;
}

/** A page of rows that were read with one more than fits, and where the next one begins. */
export function cutPage<Row extends Position>(rows: Row[], limit: number) {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const next = last ? toCursor({ startedAt: last.createdAt, id: last.id }) : null;
  return { page, next };
}
