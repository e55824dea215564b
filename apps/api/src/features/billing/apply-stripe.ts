import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { isErased } from '../account/erasures.store.ts';
import {
  drawReadNumber,
  noteEvent,
  type Source,
  writeSource,
} from '../subscriptions/sources.store.ts';
import { findCustomer, noteCustomer } from './customers.store.ts';
import { writeMeter } from './overage-meters.store.ts';
import { undoSecondSale } from './second-sale.ts';
import type { About, BilledSubscription, BillingEvent, StripeGateway } from './stripe-gateway.ts';

export type Applying = Pick<Deps, 'database' | 'now' | 'erasureJournal' | 'mail' | 'log'> & {
  stripe: StripeGateway;
};

/**
 * Reads what an event is about as it stands now, and writes it together with the note that the
 * event had its effect. Whether it had none before.
 */
export async function applyStripeEvent(applying: Applying, event: BillingEvent): Promise<boolean> {
  const { db } = applying.database;
  const reading = event.about && (await read(applying, event.about));
  const isNew = await db.transaction(async (tx) => {
    const now = applying.now();
    if (!(await noteEvent(tx, toNote(event, reading?.found ?? []), now))) return false;
    if (reading) await write(tx, reading, now);
    return true;
  });
  // Also for an event that comes again, because this was in the way the first time.
  if (reading) await undoSecondSale(applying, reading.found);
  return isNew;
}

/**
 * With what it takes to act on it again. A charge's number leads to nobody who could be erased: the
 * subscription that it paid for does.
 */
function toNote({ id, type, about, happenedAt }: BillingEvent, found: BilledSubscription[]) {
  const seen = { provider: 'stripe', id, type, happenedAt } as const;
  if (about && about.kind !== 'charge')
    return { ...seen, about: { kind: about.kind, id: about.id } };
  const [paidFor, another] = found;
  if (!paidFor || another) return seen;
  return { ...seen, about: { kind: 'subscription', id: paidFor.id } as const };
}

/** Reads and writes without an event: after a purchase, and nightly. What was found. */
export async function readAgain(applying: Applying, about: About): Promise<BilledSubscription[]> {
  const reading = await read(applying, about);
  await applying.database.db.transaction((tx) => write(tx, reading, applying.now()));
  await undoSecondSale(applying, reading.found);
  return reading.found;
}

type Reading = { readNumber: number; found: BilledSubscription[] };

async function read(applying: Applying, about: About): Promise<Reading> {
  const { stripe } = applying;
  const { db } = applying.database;
  const readNumber = await drawReadNumber(db);
  const found = await stripe.listSubscriptions(about);
  await endForTheGone(applying, found);
  // Written in one order by everybody, so that two at once wait and do not lock.
  return { readNumber, found: found.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

async function write(tx: Db, { readNumber, found }: Reading, now: Date): Promise<void> {
  for (const subscription of found) {
    const userId = await ownerOf(tx, subscription);
    if (!userId) continue;
    if (subscription.isMeter) {
      await writeMeter(tx, subscription, { userId, readNumber, now });
      continue;
    }
    // First, because it makes all who write about a person wait for each other in one order.
    const isCurrent = subscription.status !== 'canceled';
    await noteCustomer(tx, userId, { ...subscription, isCurrent }, now);
    await writeSource(tx, toSource(userId, subscription), { readNumber, now });
  }
}

/**
 * Who left the payment page open and paid after their account was deleted pays for nothing: that
 * ends at once. An account that was never ours is another system's at the same Stripe.
 */
async function endForTheGone(
  { database: { db }, erasureJournal, stripe }: Applying,
  found: BilledSubscription[],
): Promise<void> {
  for (const { id, userId, status } of found) {
    const named = z.uuid().safeParse(userId);
    if (status === 'canceled' || !named.success) continue;
    if (await isErased(db, erasureJournal.hashes(named.data))) await stripe.cancelNow(id);
  }
}

/** By what checkout wrote on it, else by the customer we made for somebody. */
async function ownerOf(tx: Db, { userId, customerId }: BilledSubscription): Promise<string | null> {
  const named = z.uuid().safeParse(userId);
  return named.success ? named.data : findCustomer(tx, customerId);
}

/** A price that is none of ours gives nothing, and a plan that was changed to it no longer does. */
function toSource(userId: string, subscription: BilledSubscription): Source {
  const { id, plan, status } = subscription;
  return {
    userId,
    provider: 'stripe',
    providerId: id,
    tier: plan?.tier ?? 'free',
    status,
    planId: plan?.planId ?? null,
    store: 'stripe',
    billingAnchor: subscription.billingAnchor,
    currentPeriodStart: subscription.currentPeriodStart,
    currentPeriodEnd: subscription.currentPeriodEnd,
    cancelAtPeriodEnd: subscription.cancelAtPeriodEnd,
    pastDueSince: subscription.pastDueSince,
    revokedAt: subscription.revokedAt,
  };
}
