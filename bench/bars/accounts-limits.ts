import { guessPasswords } from '../../apps/api/tests/bars/brute-force.ts';
import { logInTogether } from '../../apps/api/tests/bars/busy-logins.ts';
import { raceDevices } from '../../apps/api/tests/bars/device-races.ts';
import { probeAddresses, registerTogether } from '../../apps/api/tests/bars/enumeration.ts';
import { countAddresses } from '../../apps/api/tests/bars/limiter-memory.ts';
import { limitLogins } from '../../apps/api/tests/bars/login-limit.ts';
import { passExactly } from '../../apps/api/tests/bars/rate-exact.ts';
import { raceRemovals } from '../../apps/api/tests/bars/removals.ts';
import { redisBinary, startRedis } from '../../apps/api/tests/harness/redis-server.ts';
import { type Part, zero } from './part.ts';

/* Limits: of devices, logins, requests and guesses; and what an address gives away. */
export const limitParts: Part[] = [
  {
    name: 'device-races',
    repeats: 200,
    run: async (repeats, env) =>
      Object.entries(await raceDevices(repeats, env)).map(([tier, { most, limit }]) => ({
        what: `B2: most active devices on ${tier} (≤ ${limit})`,
        seen: most,
        isMet: most <= limit,
      })),
  },
  {
    name: 'login-limit',
    repeats: 200,
    run: async (repeats, env) => {
      const seen = await limitLogins(repeats, env);
      const { mostLogins, survivorsWrong, latestPassMs } = seen;
      return [
        { what: 'B3: most logins on pro (≤ 3)', seen: mostLogins, isMet: mostLogins <= 3 },
        zero('B3: rounds in which the wrong login stayed', survivorsWrong),
        {
          what: 'B3: last let in after the downgrade, ms (≤ 1000)',
          seen: latestPassMs,
          isMet: latestPassMs <= 1000,
        },
      ];
    },
  },
  {
    name: 'removals',
    repeats: 200,
    run: async (repeats, env) => {
      const { rounds, exactlyOne, surprises } = await raceRemovals(repeats, env);
      return [
        { what: `B11: exactly one, of ${rounds}`, seen: exactlyOne, isMet: exactlyOne === rounds },
        zero('B11: other answers', surprises),
      ];
    },
  },
  {
    name: 'same-email',
    repeats: 200,
    run: async (repeats, env) => {
      const { times, exactlyOne } = await registerTogether(repeats, env);
      return [
        { what: `B8: one account, of ${times}`, seen: exactlyOne, isMet: exactlyOne === times },
      ];
    },
  },
  {
    name: 'rate-exact',
    repeats: 200,
    run: (repeats, env) => exactly('B9', repeats, env),
  },
  {
    name: 'rate-exact-redis',
    repeats: 200,
    run: async (repeats, env) => {
      if (!redisBinary) return [{ what: 'a Redis on this machine', seen: 'none', isMet: false }];
      const redis = await startRedis();
      return exactly('B9 with Redis', repeats, { ...env, REDIS_URL: redis.url }).finally(
        redis.stop,
      );
    },
  },
  {
    name: 'limiter-memory',
    repeats: 1_000_000,
    isAlone: true,
    run: async (repeats) => {
      const { ipv4, oneNetwork } = await countAddresses(repeats);
      return [
        {
          what: `memory of ${ipv4.count} keys, MB (≤ 64)`,
          seen: ipv4.moreRssMb,
          isMet: ipv4.moreRssMb <= 64,
        },
        {
          what: `of ${oneNetwork.count} addresses of one /64 let through`,
          seen: oneNetwork.passed,
          isMet: oneNetwork.passed < ipv4.passed && oneNetwork.remaining === 0,
        },
      ];
    },
  },
  {
    name: 'enumeration',
    repeats: 500,
    run: async (repeats, env) =>
      Object.entries(await probeAddresses(repeats, env)).flatMap(([route, { kinds, apart }]) => [
        { what: `${route}: kinds of answers (1)`, seen: kinds, isMet: kinds === 1 },
        { what: `${route}: medians apart (≤ 0.05)`, seen: apart, isMet: apart <= 0.05 },
      ]),
  },
  {
    name: 'brute-force',
    repeats: 10_000,
    run: async (repeats, { DATABASE_URL }) => {
      const seen = await guessPasswords(repeats, DATABASE_URL);
      const { hashedKnown, hashedUnknown, ownerIn, ownerLogins, isAlike } = seen;
      return [
        { what: 'guesses that reach the hash (≤ 50)', seen: hashedKnown, isMet: hashedKnown <= 50 },
        { what: 'the same without an account', seen: hashedUnknown, isMet: hashedUnknown <= 50 },
        { what: 'both answered alike', seen: String(isAlike), isMet: isAlike },
        { what: `owner in, of ${ownerLogins}`, seen: ownerIn, isMet: ownerIn === ownerLogins },
      ];
    },
  },
  {
    name: 'busy-logins',
    repeats: 200,
    run: async (repeats, env) => {
      const seen = await logInTogether(repeats, 1, env);
      const { p99DuringMs } = seen;
      return [
        { what: `logins, of ${seen.logins}`, seen: seen.in, isMet: seen.in === seen.logins },
        { what: 'p99 of others, ms (≤ 200)', seen: p99DuringMs, isMet: p99DuringMs <= 200 },
      ];
    },
  },
];

async function exactly(name: string, repeats: number, env: NodeJS.ProcessEnv) {
  const { runs, exact, otherAnswers } = await passExactly(repeats, env);
  return [
    { what: `${name}: exactly 30 pass, of ${runs}`, seen: exact, isMet: exact === runs },
    zero(`${name}: other answers`, otherAnswers),
  ];
}
