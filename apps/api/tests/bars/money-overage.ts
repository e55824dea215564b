import { createSolveSessionResponseSchema, tierLimits } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { usage, usageEntries } from '../../src/db/schema.ts';
import { BillingUnavailable } from '../../src/features/billing/stripe-gateway.ts';
import { chargeOverage, giveBack, reconcileOverage } from '../../src/features/usage/index.ts';
import type { Person } from '../harness/person.ts';
import { letEverythingSettle } from './money-settling.ts';
import { type MoneyPlace, payFor } from './money-stage.ts';
import { type Chance, seeded } from './random.ts';

const limit = tierLimits.standard.sessions ?? 0;
const cents = tierLimits.standard.overageCents ?? 0;

/** `asAgreed`: histories in which every start was allowed or refused as the person had agreed. */
export type OverageFigures = {
  histories: number;
  asAgreed: number;
  agreed: number;
  owed: number;
  billed: number;
  notOwed: number;
  twice: number;
  unbilled: number;
};

type Session = { id: string; isOver: boolean; isOwed: boolean };
type Month = { used: number; over: number; cap: number; open: Session[]; isAsAgreed: boolean };

/**
 * Months at the edge of the limit: starts with and without agreement, several at once, replies,
 * sessions given back, the cap moved, Stripe away in between. What is billed is what was agreed.
 */
export async function overageHistories(
  place: MoneyPlace,
  repeats: number,
): Promise<OverageFigures> {
  const { stripe } = place;
  const { person } = await payFor(place, 'standard_monthly');
  await stripe.deliverAll(place.apps[0]);
  await start(person, false);
  const all: Session[] = [];
  const figures = { histories: 0, asAgreed: 0 };
  for (; figures.histories < repeats; figures.histories += 1) {
    const chance = seeded(figures.histories + 1);
    const month: Month = { used: limit - 3, over: 0, cap: 0, open: [], isAsAgreed: true };
    const counts = { sessionCount: month.used, overageCount: 0 };
    await place.deps.database.db.update(usage).set(counts).where(eq(usage.userId, person.userId));
    await setCap(person, month, chance.below(12) * 10);
    if (chance.isLikely(0.3)) {
      const kind = chance.pick(['cut', 'lost'] as const);
      stripe.breakWith({ fault: { kind }, times: 1 + chance.below(3), path: /meter_event/ });
    }
    const steps = 6 + chance.below(8);
    for (let step = 0; step < steps; step += 1) await live(place, { person, month, chance });
    for (const session of month.open) {
      if (chance.isLikely(0.5)) await reply(place, session, chance);
    }
    if (chance.isLikely(0.1)) await reconcileTonight(place);
    all.push(...month.open);
    if (month.isAsAgreed) figures.asAgreed += 1;
  }
  stripe.mend();
  await letEverythingSettle(place);
  return { ...figures, ...compare(all, place) };
}

/** A night in which Stripe is away is followed by another. */
async function reconcileTonight({ deps }: MoneyPlace): Promise<void> {
  await reconcileOverage(deps, AbortSignal.timeout(60_000)).catch((error: unknown) => {
    if (!(error instanceof BillingUnavailable)) throw error;
  });
}

function compare(all: Session[], { stripe }: MoneyPlace) {
  const owed = new Set(all.filter(({ isOver, isOwed }) => isOver && isOwed).map(({ id }) => id));
  const billed = stripe.billedUnits().map(({ identifier }) => identifier);
  const once = new Set(billed);
  return {
    agreed: all.filter(({ isOver }) => isOver).length,
    owed: owed.size,
    billed: billed.length,
    notOwed: [...once].filter((id) => !owed.has(id)).length,
    twice: billed.length - once.size,
    unbilled: [...owed].filter((id) => !once.has(id)).length,
  };
}

type Living = { person: Person; month: Month; chance: Chance };

async function live(place: MoneyPlace, { person, month, chance }: Living): Promise<void> {
  const what = chance.below(10);
  if (what < 4) return startSome(place, { person, month, chance }, 1);
  if (what === 4) return startSome(place, { person, month, chance }, 3);
  if (what === 5) return setCap(person, month, chance.below(15) * 10);
  const session = month.open[chance.below(month.open.length)];
  if (!session) return;
  if (what < 9) return reply(place, session, chance);
  const { deps } = place;
  const isGiven = await giveBack(deps, { id: session.id, isOverage: session.isOver });
  if (!isGiven) return;
  month.used -= 1;
  if (session.isOver) month.over -= 1;
  month.open.splice(month.open.indexOf(session), 1);
}

/** The first complete reply of a session, sometimes told twice at once. */
async function reply({ all, deps }: MoneyPlace, session: Session, chance: Chance): Promise<void> {
  await Promise.all([
    chargeOverage(all[chance.below(all.length)] ?? deps, session.id),
    ...(chance.isLikely(0.2) ? [chargeOverage(deps, session.id)] : []),
  ]);
  session.isOwed = true;
}

/** Starts so many at once; as many begin as are within the limit or agreed to under the cap. */
async function startSome(place: MoneyPlace, living: Living, count: number): Promise<void> {
  const { person, month, chance } = living;
  const isAgreed = chance.isLikely(0.7);
  const made = await Promise.all(Array.from({ length: count }, () => start(person, isAgreed)));
  const begun = made.flatMap((id) => id ?? []);
  const expected = { count: 0, over: 0 };
  for (let at = 0; at < count; at += 1) {
    const isWithin = month.used - month.over < limit;
    const fits = isAgreed && (month.over + 1) * cents <= month.cap;
    if (!isWithin && !fits) continue;
    month.used += 1;
    expected.count += 1;
    if (!isWithin) {
      month.over += 1;
      expected.over += 1;
    }
  }
  const sessions = await Promise.all(begun.map((id) => readSession(place, id)));
  month.open.push(...sessions);
  const over = sessions.filter(({ isOver }) => isOver).length;
  if (begun.length !== expected.count || over !== expected.over) month.isAsAgreed = false;
}

/** The session's id, undefined where it was refused. */
async function start(person: Person, accept_overage: boolean): Promise<string | undefined> {
  const payload = { accept_overage };
  const answer = await person.ask({ method: 'POST', url: '/sessions', payload });
  if (answer.statusCode === 403) return undefined;
  return createSolveSessionResponseSchema.parse(answer.json()).session_id;
}

async function setCap(person: Person, month: Month, cap: number): Promise<void> {
  const payload = { overage_cap_cents: cap };
  const { statusCode } = await person.ask({ method: 'PATCH', url: '/users/me', payload });
  if (statusCode !== 200) throw new Error(`The cap was answered ${statusCode}`);
  month.cap = cap;
}

async function readSession({ deps }: MoneyPlace, id: string): Promise<Session> {
  const [entry] = await deps.database.db
    .select({ overageCents: usageEntries.overageCents })
    .from(usageEntries)
    .where(eq(usageEntries.solveSessionId, id));
  return { id, isOver: entry?.overageCents === cents, isOwed: false };
}

export type AwayFigures = { sessions: number; tries: number; early: number; billed: number };

/** Stripe is away while sessions are charged, and for an hour of tries; then it is back. */
export async function chargeWhileAway(place: MoneyPlace, repeats: number): Promise<AwayFigures> {
  const { stripe, deps } = place;
  const { person } = await payFor(place, 'standard_monthly');
  await stripe.deliverAll(place.apps[0]);
  await start(person, false);
  const counts = { sessionCount: limit, overageCount: 0 };
  const cap = { overage_cap_cents: repeats * cents };
  await deps.database.db.update(usage).set(counts).where(eq(usage.userId, person.userId));
  await person.ask({ method: 'PATCH', url: '/users/me', payload: cap });
  const sessions: string[] = [];
  for (let at = 0; at < repeats; at += 1) sessions.push((await start(person, true)) ?? '');
  const before = stripe.requests.length;
  stripe.breakWith({ fault: { kind: 'status', status: 503 }, path: /meter_event/ });
  for (const id of sessions) await chargeOverage(deps, id);
  // A minute, two, four …: six tries are an hour.
  for (let round = 0; round < 6; round += 1) await letEverythingSettle(place, 1);
  const ours = () => stripe.billedUnits().filter((one) => sessions.includes(one.identifier)).length;
  const early = ours();
  const tries = stripe.requests.length - before;
  stripe.mend();
  await letEverythingSettle(place);
  return { sessions: sessions.length, tries, early, billed: ours() };
}
