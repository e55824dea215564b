import { expect, it } from 'vitest';
import {
  describeOnBothDatabases,
  describeOnServerDatabase,
  grantTier,
  signUp,
} from '../harness/index.ts';

const environment = { RATE_LIMIT_SCALE: '1' };

/** More at once would measure how long this machine's database makes them wait. */
const maxParallel = 90;

describeOnBothDatabases('the rate limit of a tier', (ctx) => {
  it.each([
    ['free', 30],
    ['standard', 60],
    ['pro', 120],
    ['org', 200],
  ] as const)(
    'lets exactly the limit of %s pass, %i of three times as many',
    async (tier, limit) => {
      const app = await ctx.buildApp({ environment });
      const person = await signUp(app);
      if (tier !== 'free') await grantTier(ctx.db, person.userId, tier);
      const answers: Awaited<ReturnType<typeof person.ask>>[] = [];
      while (answers.length < limit * 3) {
        const parallel = Math.min(maxParallel, limit * 3 - answers.length);
        const asked = Array.from({ length: parallel }, () => person.ask({ url: '/users/me' }));
        answers.push(...(await Promise.all(asked)));
      }
      const passed = answers.filter((answer) => answer.statusCode === 200);
      const refused = answers.filter((answer) => answer.statusCode === 429);
      expect([passed.length, refused.length]).toEqual([limit, limit * 2]);
      for (const answer of refused) {
        expect(answer.json()).toMatchObject({ error: 'RATE_LIMITED' });
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
        expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
        expect(answer.headers['ratelimit-remaining']).toBe('0');
      }
      expect(new Set(passed.map((answer) => answer.headers['ratelimit-remaining'])).size).toBe(
        limit,
      );
      expect(passed[0]?.headers['ratelimit-limit']).toBe(String(limit));
    },
  );

  it('counts the account and not the address: another person is not limited', async () => {
    const app = await ctx.buildApp({ environment });
    const [busy, quiet] = [await signUp(app), await signUp(app)];
    for (let index = 0; index < 31; index += 1) await busy.ask({ url: '/users/me' });
    expect((await busy.ask({ url: '/users/me' })).statusCode).toBe(429);
    expect((await quiet.ask({ url: '/users/me' })).statusCode).toBe(200);
  });

  it('does not count refreshes', async () => {
    const app = await ctx.buildApp({ environment });
    const { fingerprint, refreshToken } = await signUp(app);
    for (let index = 0; index < 40; index += 1) {
      const answer = await app.inject({
        method: 'POST',
        url: '/auth/refresh',
        headers: { 'x-device-fingerprint': fingerprint },
        payload: { refresh_token: refreshToken },
      });
      expect(answer.statusCode).toBe(200);
    }
  });
});

describeOnServerDatabase('the rate limit of a tier', (ctx) => {
  it('holds for two applications on one server', async () => {
    const apps = await Promise.all([ctx.buildApp({ environment }), ctx.buildApp({ environment })]);
    const [first, second] = apps;
    if (!first || !second) throw new Error('No application');
    const person = await signUp(first);
    const headers = {
      authorization: `Bearer ${person.accessToken}`,
      'x-device-fingerprint': person.fingerprint,
    };
    const answers = await Promise.all(
      Array.from({ length: 90 }, (_, index) =>
        (index % 2 ? first : second).inject({ url: '/users/me', headers }),
      ),
    );
    expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(30);
  });
});
