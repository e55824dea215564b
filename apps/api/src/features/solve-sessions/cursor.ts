import { z } from 'zod';
import { AppError } from '../../http/app-error.ts';
import type { Position } from './solve-sessions.store.ts';

const moment = z.iso.datetime().refine((text) => text >= '2000');
const positionSchema = z.tuple([moment, z.uuid()]);

/** Where the next page begins, opaque to clients. */
export function toCursor({ startedAt, id }: Position): string {
  return Buffer.from(JSON.stringify([startedAt.toISOString(), id])).toString('base64url');
}

/** @throws AppError VALIDATION_FAILED for anything `toCursor` did not make. */
export function readCursor(cursor: string): Position {
  const parsed = positionSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) {
    throw new AppError('VALIDATION_FAILED', { issues: [{ path: 'cursor', rule: 'cursor' }] });
  }
  const [startedAt, id] = parsed.data;
  return { startedAt: new Date(startedAt), id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
