import { type Step, stepAfter } from '@solacore/contract';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { prepare } from '../../db/prepared.ts';

type AnsweredTurn = {
  id: string;
  step: Step;
  stepComplete: boolean;
  /** The message, and the one whose place it takes. */
  messageId: string | undefined;
  replaces: string | undefined;
  now: Date;
};

/** Columns to change, of a session that still stands at its step; $1–$4: moment, message, id, step. */
const record = (name: string, changes: string) =>
  prepare(
    name,
    `update solve_sessions set last_turn_at = $1::timestamptz, last_message_id = $2::uuid, ${changes}
    where id = $3::uuid and current_step = $4 and status = 'active'
    returning id`,
    z.object({ id: z.uuid() }),
  );

const recordStay = record(
  'record_stay',
  'step_turns = step_turns + case when last_message_id = any($5::uuid[]) then 0 else 1 end',
);
const recordMove = record('record_move', 'current_step = $5, step_turns = 0');
const recordEnd = record('record_end', `status = 'completed', completed_at = $1::timestamptz`);

/**
 * Counts an answered turn, a message and what takes its place only once, and moves on where the
 * step is complete; after the last step the session is completed. False where the session no
 * longer stands at `step`: then nothing has changed.
 */
export async function recordTurn(db: Db, turn: AnsweredTurn): Promise<boolean> {
  const { id, step, stepComplete, messageId, replaces, now } = turn;
  const known = [now.toISOString(), messageId ?? null, id, step];
  const next = stepAfter(step);
  const counted = [messageId, replaces].filter((name) => name !== undefined);
  const rows = !stepComplete
    ? await recordStay(db, [...known, counted])
    : next
      ? await recordMove(db, [...known, next])
      : await recordEnd(db, known);
  return rows.length === 1;
}
