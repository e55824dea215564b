import { randomUUID } from 'node:crypto';
import { type Tier, tiers } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { subscriptionSources } from '../../src/db/schema.ts';
import { type Source, writeSource } from '../../src/features/subscriptions/sources.store.ts';
import { signUp } from '../harness/person.ts';
import { type MoneyPlace, tierOf } from './money-stage.ts';
import { type Chance, seeded } from './random.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** `highest`: at every look the tier was that of the highest source that gives something. */
export type TwoSourceFigures = { histories: number; looks: number; highest: number; kept: number };

/** What is written of a source, and what it gives by the rules as people are told them. */
type Line = { source: Source; gives: Tier };

/** C10: plans at Stripe and in a store come and go; the highest wins, ending one keeps the other. */
export async function mixSources(place: MoneyPlace, repeats: number): Promise<TwoSourceFigures> {
  const figures: TwoSourceFigures = { histories: 0, looks: 0, highest: 0, kept: 0 };
  const { db } = place.deps.database;
  const person = await signUp(place.apps[0]);
  for (; figures.histories < repeats; figures.histories += 1) {
    const chance = seeded(figures.histories + 1);
    await db.delete(subscriptionSources).where(eq(subscriptionSources.userId, person.userId));
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    const held = new Map<string, Line & { readNumber: number }>();
    const write = async (at: number, line: Line, readNumber: number) => {
      await writeSource(db, line.source, { readNumber, now: new Date() });
      const before = held.get(line.source.providerId);
      if (!before || before.readNumber < readNumber) {
        held.set(line.source.providerId, { ...line, readNumber });
      }
      return at;
    };
    const look = async () => {
      const expected = highest([...held.values()].map(({ gives }) => gives));
      figures.looks += 1;
      if ((await tierOf(person)) === expected) figures.highest += 1;
    };
    const steps = 3 + chance.below(5);
    for (let step = 1; step <= steps; step += 1) {
      const at = chance.below(ids.length);
      // Some readings come back after a later one.
      const readNumber = chance.isLikely(0.2) ? chance.below(step * 10) : step * 10;
      await write(at, randomLine(person.userId, ids[at] ?? '', at, chance), readNumber);
      if (chance.isLikely(0.3)) await look();
    }
    await look();
    const giving = [...held.values()].filter(({ gives }) => gives !== 'free');
    const ended = giving[chance.below(giving.length)];
    if (ended) {
      const over = { ...ended.source, status: 'canceled', currentPeriodEnd: ago(1) } as const;
      await write(0, { source: over, gives: 'free' }, (steps + 1) * 10);
    }
    const expected = highest([...held.values()].map(({ gives }) => gives));
    if ((await tierOf(person)) === expected) figures.kept += 1;
  }
  return figures;
}

const highest = (found: Tier[]): Tier => tiers.findLast((tier) => found.includes(tier)) ?? 'free';
const ago = (days: number) => new Date(Date.now() - days * dayMs);

/** One of the states that a provider can tell of, at least an hour away from the moment it turns. */
function randomLine(userId: string, providerId: string, at: number, chance: Chance): Line {
  const tier = chance.pick(['standard', 'pro', 'org']);
  const shown: Source = {
    userId,
    provider: at === 0 ? 'stripe' : 'revenuecat',
    providerId,
    tier,
    status: 'active',
    planId: null,
    store: at === 0 ? 'stripe' : 'app_store',
    billingAnchor: ago(20),
    currentPeriodStart: ago(20),
    currentPeriodEnd: ago(-10),
    cancelAtPeriodEnd: false,
    pastDueSince: null,
    revokedAt: null,
  };
  const states: [Line, ...Line[]] = [
    { source: shown, gives: tier },
    { source: { ...shown, status: 'trialing' }, gives: tier },
    { source: { ...shown, cancelAtPeriodEnd: true }, gives: tier },
    { source: { ...shown, status: 'canceled' }, gives: tier },
    { source: { ...shown, currentPeriodEnd: ago(0.9) }, gives: tier },
    { source: { ...shown, currentPeriodEnd: ago(1.1) }, gives: 'free' },
    { source: { ...shown, cancelAtPeriodEnd: true, currentPeriodEnd: ago(0.1) }, gives: 'free' },
    { source: { ...shown, status: 'canceled', currentPeriodEnd: ago(0.1) }, gives: 'free' },
    { source: { ...shown, status: 'paused' }, gives: 'free' },
    { source: { ...shown, revokedAt: ago(1) }, gives: 'free' },
    { source: { ...shown, status: 'past_due', pastDueSince: ago(6.9) }, gives: tier },
    { source: { ...shown, status: 'past_due', pastDueSince: ago(7.1) }, gives: 'free' },
    { source: { ...shown, tier: 'free' }, gives: 'free' },
  ];
  return chance.pick(states);
}
