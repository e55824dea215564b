import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';
import { createSomeone } from './people.ts';
import { objectOf, objectRoutes, requestOf } from './requests.ts';
import { listRoutes } from './routes.ts';

/* What differs between any two answers. */
const moving = ['date', 'x-request-id', 'ratelimit-remaining', 'ratelimit-reset'];

describeOnBothDatabases('another person’s object', (ctx) => {
  it.each([
    ['a person', {}],
    ['someone on a paid plan', { tier: 'org' }],
    ['an administrator', { role: 'admin' }],
  ] as const)('answers %s exactly as an id of nothing does', async (_, given) => {
    const routes = objectRoutes(listRoutes(ctx.app));
    expect(routes.length).toBeGreaterThanOrEqual(6);
    for (const route of routes) {
      const asking = await createSomeone(ctx, given);
      const headers = {
        authorization: `Bearer ${asking.accessToken}`,
        'x-device-fingerprint': asking.fingerprint,
      };
      const ask = async (id: string) => {
        const caller = { owner: asking, headers, refreshToken: null };
        const answer = await ctx.app.inject(requestOf(route, caller, id));
        const kept = Object.entries(answer.headers).filter(([name]) => !moving.includes(name));
        return {
          route,
          status: answer.statusCode,
          headers: Object.fromEntries(kept),
          body: answer.body.replace(/"request_id":"[^"]+"/, ''),
        };
      };
      const theirs = await ask(objectOf(route, await createSomeone(ctx)));
      expect(theirs).toEqual(await ask(randomUUID()));
      expect(theirs.status).toBe(404);
    }
  });
});
