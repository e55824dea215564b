import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';
import { readTables } from '../harness/table-contents.ts';
import { forbiddenFields } from './forbidden-fields.ts';
import { createSomeone, type Someone } from './people.ts';
import { bodyOf, isForStaff, requestOf } from './requests.ts';
import { listRoutes } from './routes.ts';

/** Routes that read no body: they do what they do, and what is sent changes nothing. */
const bodiless = [
  'POST /auth/logout',
  'DELETE /sessions/:id/stream',
  'DELETE /users/me/identities/:provider',
  'DELETE /devices/:id',
  'DELETE /auth/logins',
  'DELETE /auth/logins/:id',
  'POST /subscriptions/cancel',
  'POST /subscriptions/resume',
  'POST /subscriptions/sync',
];
/** What these are sent is signed, or theirs to read: the tests of billing send it. */
const signed = ['POST /webhooks/', 'POST /billing/sandbox/'];
/** Tables that such a route may change by doing its own work. */
const ownWork = ['active_sessions', 'devices', 'login_events', 'oauth_identities'];

describeOnBothDatabases('fields that are nobody’s to set', (ctx) => {
  const writeRoutes = () =>
    listRoutes(ctx.app)
      .filter((route) => /^(POST|PATCH|PUT|DELETE) /.test(route))
      .filter((route) => !signed.some((begin) => route.startsWith(begin)))
      .filter((route) => !isForStaff(route));

  const sendField = (someone: Someone, route: string, name: string) => {
    const caller = {
      owner: someone,
      refreshToken: someone.refreshToken,
      headers: {
        authorization: `Bearer ${someone.accessToken}`,
        'x-device-fingerprint': someone.fingerprint,
        'content-type': 'application/json',
      },
    };
    const body = JSON.stringify(bodyOf(route, caller) ?? {}).slice(0, -1);
    const field = `${JSON.stringify(name)}:${JSON.stringify(forbiddenFields[name])}`;
    return async () =>
      ctx.app.inject({
        ...requestOf(route, caller),
        payload: `${body}${body === '{' ? '' : ','}${field}}`,
      });
  };

  it('knows which routes read no body', () => {
    const silent = writeRoutes().filter((route) => !bodyOf(route, { refreshToken: 'x' }));
    expect(silent.toSorted()).toEqual(bodiless.toSorted());
    expect(Object.keys(forbiddenFields)).toHaveLength(40);
  });

  it('are refused by every route that reads a body, and nothing changes', async () => {
    const routes = writeRoutes().filter((route) => !bodiless.includes(route));
    expect(routes.length).toBeGreaterThanOrEqual(11);
    for (const route of routes) {
      const someone = await createSomeone(ctx, { tier: 'pro' });
      const before = await readTables(ctx.db, ['rate_limits']);
      for (const field of Object.keys(forbiddenFields)) {
        const { statusCode } = await sendField(someone, route, field)();
        expect({ route, field, statusCode }).toMatchObject({ statusCode: 400 });
      }
      expect(await readTables(ctx.db, ['rate_limits'])).toBe(before);
    }
  }, 240_000);

  const othersThanOwnWork = async () => {
    const text = await readTables(ctx.db, ['rate_limits', ...ownWork]);
    return text.replaceAll(/"device_removed_at": [^,]+/g, '');
  };

  it('are ignored where no body is read', async () => {
    const sends = [];
    for (const route of bodiless) {
      for (const name of Object.keys(forbiddenFields)) {
        sends.push(sendField(await createSomeone(ctx, { tier: 'pro' }), route, name));
      }
    }
    const before = await othersThanOwnWork();
    for (const send of sends) expect((await send()).statusCode).toBeLessThan(500);
    expect(await othersThanOwnWork()).toBe(before);
  }, 240_000);
});
