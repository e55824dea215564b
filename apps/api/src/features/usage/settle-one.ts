import type { Logger } from 'pino';
import type { Db } from '../../db/client.ts';
import type { OverageMeter } from '../billing/overage-meter.ts';
import {
  type Charge,
  countOthers,
  findCharge,
  noteCredited,
  noteMetered,
  noteReported,
  noteTakenBack,
} from './overage.store.ts';

/** Within it the meter knows a session again, and takes it back: a day, less what clocks differ by. */
const knownMs = 23 * 60 * 60 * 1000;

export type Settling = {
  db: Db;
  stripe: OverageMeter;
  log: Pick<Logger, 'warn'>;
  now: () => Date;
};

/** Tells the provider what is owed for one session, or gives it back: whatever the ledger says now. */
export async function settleOne(settling: Settling, sessionId: string): Promise<void> {
  const charge = await findCharge(settling.db, sessionId);
  if (charge?.isOwed) await tell(settling, charge);
  else if (charge) await takeBack(settling, charge);
}

async function tell(settling: Settling, charge: Charge): Promise<void> {
  const { db, stripe, log, now } = settling;
  const { customerId, sessionId, reportedAt } = charge;
  if (reportedAt) return;
  if (!customerId) {
    log.warn('a session over the limit has nobody to be billed to');
    return;
  }
  const isKnown = isRecent(charge, now());
  let at = charge.meteredAt;
  if (at && !isKnown && (await isMetered(settling, charge, customerId))) {
    await noteReported(db, { sessionId, meteredAt: at }, now());
    return;
  }
  if (!at || !isKnown) {
    const since = await stripe.openMeter(customerId);
    if (!since) {
      log.warn('a session over the limit has no plan to be billed with');
      return;
    }
    const start = now();
    at = (await noteMetered(db, charge, since > start ? since : start)) ?? null;
  }
  // Given back before it was told: nothing is to be told.
  if (!at) return;
  await stripe.reportOverage({ customerId, sessionId, at });
  const standing = await noteReported(db, { sessionId, meteredAt: at }, now());
  if (standing === 'given back') await settleOne(settling, sessionId);
}

async function takeBack(settling: Settling, charge: Charge): Promise<void> {
  const { db, stripe, now } = settling;
  const { customerId, sessionId, meteredAt: at, reportedAt, cents } = charge;
  if (!customerId || !at || charge.creditedAt) return;
  if (isRecent(charge, now())) {
    // What was perhaps lost on its way is there for certain now, and can be taken back.
    if (!reportedAt) await stripe.reportOverage({ customerId, sessionId, at });
    await stripe.takeBackOverage(sessionId);
    await noteTakenBack(db, sessionId);
  } else if (await isMetered(settling, charge, customerId)) {
    await stripe.creditOverage({ customerId, sessionId, cents });
    await noteCredited(db, sessionId, now());
  } else {
    await noteTakenBack(db, sessionId);
  }
}

const isRecent = ({ meteredAt }: Charge, now: Date): boolean =>
  meteredAt !== null && now.getTime() - meteredAt.getTime() < knownMs;

/**
 * Whether the meter has a session that it would not know again: it counts more in that minute than
 * the ledger knows to be there. Which of several it has makes no difference: they cost the same.
 */
async function isMetered(
  { db, stripe }: Settling,
  charge: Charge,
  customerId: string,
): Promise<boolean> {
  const { meteredAt: at } = charge;
  if (!at) return false;
  const counted = await stripe.countOverage(customerId, at);
  return counted > (await countOthers(db, charge, at));
}
