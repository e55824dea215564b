import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import type { JobHandler } from '../../jobs/queue.ts';
import { BillingUnavailable } from '../billing/stripe-gateway.ts';
import { listUnsettled, markOwed } from './overage.store.ts';
import { releaseSolveSession } from './reservation.store.ts';
import { type Settling, settleOne } from './settle-one.ts';

/** Name of the job, for good. */
export const settlement = 'settle_overage';

const jobSchema = z.object({ sessionId: z.uuid() });
const dayMs = 24 * 60 * 60 * 1000;
/** How far back the nightly look goes: over the end of any month. */
const reconciledMs = 34 * dayMs;
const mostAtOnce = 500;
/** So many failures in a row, and the provider is away: the next night is soon enough. */
const mostFailures = 5;

/**
 * Tells the provider what is owed for one session, or takes it back: whatever the ledger says when
 * the job runs. Run twice, or late, it comes to the same.
 */
export function settleOverage(settling: Settling): JobHandler {
  return async (data) => settleOne(settling, jobSchema.parse(data).sessionId);
}

/** Runs a writing about a session; where its charge changes, the provider hears of it, for certain. */
function settling(
  { jobs, database: { db } }: Pick<Deps, 'jobs' | 'database'>,
  sessionId: string,
  write: (tx: Db) => Promise<boolean>,
): Promise<boolean> {
  return jobs.adding((add) =>
    db.transaction(async (tx) => {
      const isChanged = await write(tx);
      if (isChanged) await add(tx, settlement, { sessionId });
      return isChanged;
    }),
  );
}

type Settler = Pick<Deps, 'jobs' | 'database' | 'billing' | 'now'>;

/** Charges a session over the limit, once. */
export async function chargeOverage(deps: Settler, sessionId: string): Promise<void> {
  if (deps.billing.stripe === null) return;
  await settling(deps, sessionId, (tx) => markOwed(tx, sessionId, deps.now()));
}

/** Gives a session's unit back, and what was charged for it. Whether there was something to give. */
export async function giveBack(
  deps: Settler,
  session: { id: string; isOverage: boolean },
): Promise<boolean> {
  const { db } = deps.database;
  if (!session.isOverage || deps.billing.stripe === null) {
    return releaseSolveSession(db, session.id, deps.now());
  }
  return settling(deps, session.id, (tx) => releaseSolveSession(tx, session.id, deps.now()));
}

/** Nightly: what a lost job left untold is told now. */
export async function reconcileOverage(
  {
    database: { db },
    billing: { stripe },
    log,
    now,
  }: Pick<Deps, 'database' | 'billing' | 'log' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  if (!stripe) return;
  const since = new Date(now().getTime() - reconciledMs);
  let failures = 0;
  let failed: BillingUnavailable | undefined;
  for (const sessionId of await listUnsettled(db, since, mostAtOnce)) {
    signal.throwIfAborted();
    try {
      await settleOne({ db, stripe, log, now }, sessionId);
      failures = 0;
    } catch (error) {
      // One session that cannot be told stands in nobody's way.
      if (!(error instanceof BillingUnavailable)) throw error;
      failed = error;
      failures += 1;
      if (failures === mostFailures) break;
    }
  }
  if (failed) throw failed;
}
