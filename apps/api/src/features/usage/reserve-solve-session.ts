import type { Db } from '../../db/client.ts';
import { uniqueViolation } from '../../db/database-errors.ts';
import { findKeyedSession, forgetOldKey } from './idempotency.store.ts';
import {
  insertReservedSession,
  type Reservation,
  type ReserveOutcome,
} from './reservation.store.ts';
import { reserveWithinPlan } from './reserve-within-plan.store.ts';
import { findUsage, toUsageSummary } from './usage.store.ts';

/** How long the same Idempotency-Key gives the same session. */
const keyLifeMs = 24 * 60 * 60 * 1000;

/**
 * Reserves one solve session: the session, its unit of the quota and its ledger entry come into
 * being together. The same key within 24 hours gives the same session and counts once.
 */
export async function reserveSolveSession(
  db: Db,
  reservation: Reservation,
  now: Date,
): Promise<ReserveOutcome> {
  const { account, idempotencyKey } = reservation;
  const since = new Date(now.getTime() - keyLifeMs);
  const replay = async (): Promise<ReserveOutcome | undefined> => {
    if (!idempotencyKey) return undefined;
    const earlier = await findKeyedSession(db, account.userId, idempotencyKey, since);
    if (!earlier) return undefined;
    const usage = await findUsage(db, account, now);
    return { kind: 'reserved', created: false, ...earlier, usage };
  };

  const earlier = await replay();
  if (earlier) return earlier;
  if (idempotencyKey) await forgetOldKey(db, account.userId, idempotencyKey, since);
  try {
    const made =
      (await reserveWithinPlan(db)({ reservation, now })) ??
      (await insertReservedSession(db, reservation, now));
    if (!made) return { kind: 'quota_exceeded', usage: await findUsage(db, account, now) };
    return {
      kind: 'reserved',
      created: true,
      sessionId: made.sessionId,
      currentStep: 'receive',
      usage: toUsageSummary(account, made.used),
    };
  } catch (error) {
    if (uniqueViolation(error) !== 'solve_sessions_idempotency') throw error;
    // A parallel request with the same key was first; the failed statement has counted nothing.
    const winner = await replay();
    if (!winner) throw error;
    return winner;
  }
}
