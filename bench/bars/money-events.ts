import { giveMoneyBack } from '../../apps/api/tests/bars/money-back.ts';
import { failBeforeCommit, killBeforeCommit } from '../../apps/api/tests/bars/money-deaths.ts';
import { orderEvents, repeatEvents } from '../../apps/api/tests/bars/money-events.ts';
import { sendFixtures } from '../../apps/api/tests/bars/money-fixtures.ts';
import { forgeEvents, tellUnknown } from '../../apps/api/tests/bars/money-forgeries.ts';
import { liveHistories, tellOfStrangers } from '../../apps/api/tests/bars/money-histories.ts';
import { answerUnderLoad } from '../../apps/api/tests/bars/money-latency.ts';
import { atMoneyPlace, type MoneyPlace } from '../../apps/api/tests/bars/money-stage.ts';
import { all, type Part, zero } from './part.ts';
import type { Bar } from './report.ts';

/** The same in both shapes of Stripe's API. */
async function inBothShapes(
  env: NodeJS.ProcessEnv,
  run: (place: MoneyPlace) => Promise<Bar[]>,
): Promise<Bar[]> {
  const bars: Bar[] = [];
  for (const shape of ['current', 'old'] as const) {
    const seen = await atMoneyPlace(env, run, { shape });
    bars.push(...seen.map((bar) => ({ ...bar, what: `${bar.what}, ${shape} shape` })));
  }
  return bars;
}

/* Stripe's events: repeated, in any order, forged, unheard of, interrupted, late. */
export const eventParts: Part[] = [
  {
    name: 'repeated-events',
    repeats: 200,
    run: (repeats, env) =>
      inBothShapes(env, async (place) => {
        const { events, oneEffect, otherAnswers } = await repeatEvents(place, repeats);
        return [
          all(`C1: one effect of ten at once, of ${events}`, oneEffect, events),
          zero('C1: other answers', otherAnswers),
        ];
      }),
  },
  {
    name: 'orders',
    repeats: 5040,
    run: (repeats, env) =>
      inBothShapes(env, async (place) => {
        const { orders, endStates, otherAnswers } = await orderEvents(place, repeats);
        return [
          all(`C2: end states of ${orders} orders (1)`, endStates, 1),
          zero('C2: other answers', otherAnswers),
        ];
      }),
  },
  {
    name: 'histories',
    repeats: 1000,
    run: (repeats, env) =>
      inBothShapes(env, async (place) => {
        const { histories, asStripeSays, otherAnswers } = await liveHistories(place, repeats);
        return [
          all(`C2: ended as Stripe says, of ${histories}`, asStripeSays, histories),
          zero('C2: other answers in histories', otherAnswers),
        ];
      }),
  },
  {
    name: 'forgeries',
    repeats: 10_000,
    run: (repeats, env) =>
      atMoneyPlace(env, async (place) => {
        const { sent, refused, unread, asked, changed, goodTaken } = await forgeEvents(
          place,
          repeats,
        );
        return [
          all(`C3: refused with 400, of ${sent}`, refused, sent),
          all(`C3: refused for the signature, unread, of ${sent}`, unread, sent),
          zero('C3: questions to Stripe', asked),
          zero('C3: changes', changed),
          all('C3: the good one taken', goodTaken, 1),
        ];
      }),
  },
  {
    name: 'unknown-events',
    repeats: 100,
    run: (repeats, env) =>
      atMoneyPlace(env, async (place) => {
        const { sent, accepted, counted, effects } = await tellUnknown(place, repeats);
        return [
          all(`C4: answered 200, of ${sent}`, accepted, sent),
          all(`C4: counted once, of ${sent}`, counted, sent),
          zero('C4: effects', effects),
        ];
      }),
  },
  {
    name: 'deaths',
    repeats: 20,
    run: (repeats, env) =>
      atMoneyPlace(env, async (place) => {
        const failed = await failBeforeCommit(place, repeats);
        const url = env.DATABASE_URL;
        const killed = url ? await killBeforeCommit(place, url, repeats) : undefined;
        return Object.entries({ failed, ...(killed ? { killed } : {}) }).flatMap(
          ([how, { rounds, nothing, completed }]) => [
            all(`C5: nothing kept, ${how}, of ${rounds}`, nothing, rounds),
            all(`C5: completed by the next, ${how}, of ${rounds}`, completed, rounds),
          ],
        );
      }),
  },
  {
    name: 'latency',
    repeats: 300,
    run: async (repeats, env) => {
      const { load, p50Ms, p99Ms, failed } = await answerUnderLoad(repeats, env);
      const beside = `beside ${Math.round(load)} requests a second`;
      return [
        { what: `C6: p50 in ms, ${beside}`, seen: p50Ms, isMet: true },
        { what: 'C6: p99 in ms (≤ 1000)', seen: p99Ms, isMet: p99Ms <= 1000 },
        zero('C6: other answers', failed),
      ];
    },
  },
  {
    name: 'strangers',
    repeats: 50,
    run: (repeats, env) =>
      inBothShapes(env, async (place) => {
        const { rounds, accepted, noted, grants } = await tellOfStrangers(place, repeats);
        return [
          all(`C7: answered 200, of ${rounds * 14}`, accepted, rounds * 14),
          all(`C7: noted, of ${rounds * 14}`, noted, rounds * 14),
          zero('C7: grants', grants),
        ];
      }),
  },
  {
    name: 'money-back',
    repeats: 100,
    run: (repeats, env) =>
      inBothShapes(env, async (place) => {
        const { rounds, ended, kept, back, latestMs } = await giveMoneyBack(place, repeats);
        return [
          all(`C8: ended by full refund or dispute, of ${rounds}`, ended, rounds),
          all(`C8: kept after a partial refund or a question, of ${rounds}`, kept, rounds),
          all(`C8: back after a dispute won, and only then, of ${rounds}`, back, rounds),
          { what: 'C8: latest end in ms (≤ 5000)', seen: latestMs, isMet: latestMs <= 5000 },
        ];
      }),
  },
];

/** Every object of a folder as every kind of event. */
export const fixturesPart = (folder: string | undefined): Part => ({
  name: 'fixtures',
  repeats: 1,
  run: async (_repeats, env) => {
    const { files, sent, byStatus, faults } = await sendFixtures(env, folder);
    const statuses = Object.entries(byStatus).map(([status, count]) => `${status}: ${count}`);
    const isFound = { what: 'files', seen: files, isMet: files > 0 };
    return [
      isFound,
      { what: `answers to ${sent} events`, seen: statuses.join(', '), isMet: sent > 0 },
      zero('answered with 5xx', faults.length),
    ];
  },
});
