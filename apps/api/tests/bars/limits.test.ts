import { describe, expect, it } from 'vitest';
import { describeWithRedis } from '../harness/describe-with-redis.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { startRedis } from '../harness/redis-server.ts';
import { guessPasswords } from './brute-force.ts';
import { logInTogether } from './busy-logins.ts';
import { countAddresses } from './limiter-memory.ts';
import { passExactly } from './rate-exact.ts';

/* A small part of what `npm run bar:accounts` does; only what does not depend on speed. */
describeOnBothDatabases('limits under strain', (ctx) => {
  const serve = ctx.kind === 'server' ? { WORKERS: '2' } : {};
  const database = () => (ctx.databaseUrl ? { DATABASE_URL: ctx.databaseUrl } : {});

  it('let exactly 30 of 300 parallel requests pass', async () => {
    const seen = await passExactly(2, { ...serve, ...database() });
    expect(seen).toEqual({ runs: 2, exact: 2, worstOff: 0, otherAnswers: 0 });
  });

  it('let 50 passwords of strangers reach the hash, and the owner in each time', async () => {
    const seen = await guessPasswords(500, ctx.databaseUrl ?? undefined);
    expect(seen).toMatchObject({ hashedKnown: 50, hashedUnknown: 50, isAlike: true });
    expect(seen.ownerIn).toBe(seen.ownerLogins);
  });
});

describeWithRedis('limits under strain', () => {
  it('let exactly 30 of 300 parallel requests pass', async () => {
    const redis = await startRedis();
    try {
      const seen = await passExactly(2, { REDIS_URL: redis.url });
      expect(seen).toEqual({ runs: 2, exact: 2, worstOff: 0, otherAnswers: 0 });
    } finally {
      await redis.stop();
    }
  });
});

describe('many addresses and many log-ins', () => {
  it('cost a bounded memory, and one IPv6 network is one client', async () => {
    const { ipv4, oneNetwork } = await countAddresses(50_000);
    expect(ipv4).toMatchObject({ passed: 50_000, remaining: 8 });
    expect(ipv4.moreRssMb).toBeLessThan(64);
    expect(oneNetwork).toMatchObject({ passed: 10, remaining: 0 });
  });

  it('all get in when they come at once', async () => {
    const seen = await logInTogether(10, 1);
    expect(seen).toMatchObject({ logins: 10, in: 10 });
    expect(seen.moreRssMb).toBeLessThan(300);
  });
});
