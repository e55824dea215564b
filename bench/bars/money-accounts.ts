import { deleteBesideEvents } from '../../apps/api/tests/bars/money-farewells.ts';
import { takeLastUnit } from '../../apps/api/tests/bars/money-last-unit.ts';
import { chargeWhileAway, overageHistories } from '../../apps/api/tests/bars/money-overage.ts';
import { takeLastOfPack } from '../../apps/api/tests/bars/money-packs.ts';
import { atMoneyPlace } from '../../apps/api/tests/bars/money-stage.ts';
import {
  type StorePlace,
  sellToTesters,
  shuffleStoreEvents,
  timeHeaders,
} from '../../apps/api/tests/bars/money-stores.ts';
import { mixSources } from '../../apps/api/tests/bars/money-two-sources.ts';
import {
  liveWithPacks,
  packEnvironment,
} from '../../apps/api/tests/billing/revenuecat/pack-histories.ts';
import { startRevenueCat } from '../../apps/api/tests/fakes/revenuecat/start-revenuecat.ts';
import { all, type Part, zero } from './part.ts';

async function atStores<T>(
  env: NodeJS.ProcessEnv,
  run: (place: StorePlace) => Promise<T>,
  settings: NodeJS.ProcessEnv = {},
): Promise<T> {
  const revenueCat = await startRevenueCat();
  const environment = { ...revenueCat.environment, ...settings };
  try {
    return await atMoneyPlace(env, (place) => run({ ...place, revenueCat }), { environment });
  } finally {
    await revenueCat.close();
  }
}

const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://solacore.example',
  LLM_PROVIDERS: 'guide',
};

/* What people have and use: the last unit, stores, two sources, over the limit, leaving. */
export const accountParts: Part[] = [
  {
    name: 'last-unit',
    repeats: 200,
    run: async (repeats, env) => {
      const { runs, exact, most, otherAnswers } = await takeLastUnit(repeats, env);
      return [
        all(`B1: one session, 99 refusals, counter at the limit, of ${runs}`, exact, runs),
        all('B1: most sessions of one run (1)', most, 1),
        zero('B1: other answers', otherAnswers),
      ];
    },
  },
  {
    name: 'leaving',
    repeats: 200,
    run: (repeats, env) =>
      atMoneyPlace(env, async (place) => {
        const { rounds, once, reborn, otherAnswers } = await deleteBesideEvents(place, repeats);
        return [
          all(`B10: deleted once by two requests, of ${rounds}`, once, rounds),
          zero('B10: something reborn', reborn),
          zero('B10: other answers to events', otherAnswers),
        ];
      }),
  },
  {
    name: 'stores',
    repeats: 1000,
    run: async (repeats, env) => {
      const seen = await atStores(env, (place) => shuffleStoreEvents(place, repeats));
      const testers = Math.max(1, Math.round(repeats / 20));
      const sold = await atStores(env, (place) => sellToTesters(place, testers), production);
      return [
        all(`C9: end states of ${seen.ways} orders of ${seen.kinds} kinds (1)`, seen.endStates, 1),
        all(`C9: moved to another account, of ${seen.ways}`, seen.moved, seen.ways),
        zero('C9: other answers', seen.otherAnswers),
        zero(`C9: given for tests in production, of ${sold.testers}`, sold.granted),
      ];
    },
  },
  {
    name: 'header-times',
    repeats: 2000,
    run: async (repeats, env) => {
      const { timings, auc } = await atStores(env, (place) => timeHeaders(place, repeats));
      const distance = Math.abs(auc - 0.5) + 0.5;
      return [{ what: `C9: AUC of ${timings} (≤ 0.55)`, seen: distance, isMet: distance <= 0.55 }];
    },
  },
  {
    name: 'two-sources',
    repeats: 5000,
    run: (repeats, env) =>
      atMoneyPlace(env, async (place) => {
        const { histories, looks, highest, kept } = await mixSources(place, repeats);
        return [
          all(`C10: the highest of the live ones, of ${looks}`, highest, looks),
          all(`C10: the other stays when one ends, of ${histories}`, kept, histories),
        ];
      }),
  },
  {
    name: 'packs',
    repeats: 1000,
    run: async (repeats, env) => {
      const seen = await atStores(
        env,
        (place) => liveWithPacks({ ...place, db: place.deps.database.db }, repeats),
        packEnvironment,
      );
      const runs = Math.max(1, Math.round(repeats / 20));
      const last = await atMoneyPlace(env, (place) => takeLastOfPack(place, runs));
      return [
        all(`packs: as the store says, of ${seen.histories}`, seen.exact, seen.histories),
        { what: 'packs: sessions begun on them', seen: seen.begun, isMet: seen.begun > 0 },
        all(`packs: one of the plan and one of a pack, of ${last.runs}`, last.exact, last.runs),
        all('packs: most sessions of one run (2)', last.most, 2),
        zero('packs: other answers', last.otherAnswers),
      ];
    },
  },
  {
    name: 'overage',
    repeats: 1000,
    run: (repeats, env) =>
      atMoneyPlace(env, async (place) => {
        const seen = await overageHistories(place, repeats);
        const { histories, asAgreed, owed, billed, notOwed, twice, unbilled } = seen;
        return [
          all(`started as agreed and under the cap, of ${histories}`, asAgreed, histories),
          { what: 'agreed over the limit', seen: seen.agreed, isMet: seen.agreed > 0 },
          all(`billed of ${owed} owed`, billed, owed),
          zero('billed and not owed', notOwed),
          zero('billed twice', twice),
          zero('owed and not billed', unbilled),
        ];
      }),
  },
  {
    name: 'stripe-away',
    repeats: 50,
    run: (repeats, env) =>
      atMoneyPlace(env, async (place) => {
        const { sessions, tries, early, billed } = await chargeWhileAway(place, repeats);
        return [
          { what: 'tries while Stripe is away', seen: tries, isMet: tries > sessions },
          zero('billed while it is away', early),
          all(`billed once it is back, of ${sessions}`, billed, sessions),
        ];
      }),
  },
];
