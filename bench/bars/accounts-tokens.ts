import { alterAccessTokens } from '../../apps/api/tests/bars/altered-access-tokens.ts';
import { alterIdTokens } from '../../apps/api/tests/bars/altered-id-tokens.ts';
import { loseAnswers } from '../../apps/api/tests/bars/lost-answers.ts';
import { timeOthersObjects } from '../../apps/api/tests/bars/others-objects.ts';
import { raceRefreshes } from '../../apps/api/tests/bars/refresh-races.ts';
import { keepRefreshRule } from '../../apps/api/tests/bars/refresh-rule.ts';
import { type Part, zero } from './part.ts';

/* Tokens: what opens nothing, and what must not be lost. */
export const tokenParts: Part[] = [
  {
    name: 'refresh-rule',
    repeats: 200,
    run: async (repeats, env) => {
      const { parallel, replayed } = await keepRefreshRule(repeats, env);
      const { runs, same, forked } = parallel;
      const { refused, alive } = replayed;
      return [
        { what: `B4: one successor for 50 at once, of ${runs}`, seen: same, isMet: same === runs },
        zero('B4: forked logins', forked),
        { what: `B6: old tokens refused, of ${runs}`, seen: refused, isMet: refused === runs },
        zero('B6: something of the login answered later', alive),
      ];
    },
  },
  {
    name: 'refresh-races',
    repeats: 200,
    run: async (repeats, env) => {
      const seen = await raceRefreshes(repeats, env);
      return Object.entries(seen).flatMap(([kind, figures]) => [
        zero(`B7: live after a ${kind}, of ${figures.rounds}`, figures.liveAfter),
        zero(`B7: other answers, ${kind}`, figures.surprises),
      ]);
    },
  },
  {
    name: 'lost-answers',
    repeats: 10_000,
    run: async (repeats, env) => {
      const { refreshed, answersLost, gaveUp, signedOut } = await loseAnswers(repeats, env);
      return [
        { what: 'refreshes', seen: refreshed, isMet: refreshed >= repeats },
        { what: 'answers lost on the way', seen: answersLost, isMet: answersLost > 0 },
        { what: 'put off for later (≤ 0.5 %)', seen: gaveUp, isMet: gaveUp <= repeats * 0.005 },
        zero('forced sign-outs', signedOut),
      ];
    },
  },
  {
    name: 'altered-access-tokens',
    repeats: 5000,
    run: async (repeats, env) => {
      const { sent, refused, taken, goodTaken } = await alterAccessTokens(repeats, env);
      return [
        { what: `refused with 401, of ${sent}`, seen: refused, isMet: refused === repeats },
        { what: 'taken', seen: taken.join(', ') || 'none', isMet: taken.length === 0 },
        { what: 'the good one taken', seen: goodTaken, isMet: goodTaken === 1 },
      ];
    },
  },
  {
    name: 'altered-id-tokens',
    repeats: 1000,
    run: async (repeats, env) => {
      const { sent, refused, goodTaken } = await alterIdTokens(repeats, env);
      return [
        { what: `refused with 401, of ${sent}`, seen: refused, isMet: refused === repeats },
        { what: 'good ones taken', seen: goodTaken, isMet: goodTaken > 0 },
      ];
    },
  },
  {
    name: 'others-objects',
    repeats: 300,
    run: async (repeats, env) =>
      Object.entries(await timeOthersObjects(repeats, env)).map(([route, { apartMs }]) => ({
        what: `${route}: medians apart, ms (≤ 2)`,
        seen: apartMs,
        isMet: apartMs <= 2,
      })),
  },
];
