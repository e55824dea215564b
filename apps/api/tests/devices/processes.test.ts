import { devicesResponseSchema, loginsResponseSchema } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { users } from '../../src/db/schema.ts';
import { setGrantedTier } from '../../src/features/operator/operator.store.ts';
import { type Login, type Place, send, signedInOn } from '../bars/signed-in-over.ts';
import { describeOnServerDatabase } from '../harness/index.ts';
import { startServer } from '../harness/process.ts';

describeOnServerDatabase('two processes', (ctx) => {
  it('refuse a login that ended at once, whichever of them is asked', async () => {
    const server = await startServer({
      WORKERS: '2',
      DATABASE_URL: ctx.databaseUrl ?? '',
      DATA_DIR: ctx.dataDir,
      LOG_LEVEL: 'warn',
      RATE_LIMIT_SCALE: '1000',
    });
    const { url } = server;
    const setTier: Place['setTier'] = async (email, tier) => {
      await setGrantedTier(ctx.db, email, tier, new Date());
    };
    const othersId = async (login: Login, path: string, list: (body: unknown) => Listed) => {
      const answer = await send(url, `GET ${path}`, login);
      const other = list(await answer.json()).find(({ current }) => !current);
      return `${path}/${other?.id}`;
    };
    const endings: Record<string, (mine: Login, other: Login, email: string) => Promise<unknown>> =
      {
        'LOGIN_REVOKED signed_out': (_, other) => send(url, 'POST /auth/logout', other),
        'LOGIN_REVOKED signed_out_elsewhere': async (mine) => {
          const path = await othersId(
            mine,
            '/auth/logins',
            (body) => loginsResponseSchema.parse(body).logins,
          );
          return send(url, `DELETE ${path}`, mine);
        },
        'LOGIN_REVOKED device_removed': async (mine) => {
          const path = await othersId(
            mine,
            '/devices',
            (body) => devicesResponseSchema.parse(body).devices,
          );
          return send(url, `DELETE ${path}`, mine);
        },
        'DEVICE_LIMIT_REACHED undefined': async (mine, _, email) => {
          await setTier(email, 'free');
          // The one in hand was used last: its sign-in is the newer one.
          return send(url, 'GET /users/me', mine);
        },
        'ACCOUNT_SUSPENDED undefined': (_, __, email) =>
          ctx.db.update(users).set({ suspendedAt: new Date() }).where(eq(users.email, email)),
      };
    for (const [expected, end] of Object.entries(endings)) {
      const { person, logins } = await signedInOn({ url, setTier }, 'standard', 2);
      const [other, mine] = logins;
      if (!mine || !other) throw new Error('Two devices were asked for');
      expect((await send(url, 'GET /users/me', other)).status).toBe(200);
      await end(mine, other, person.email);
      const answers = await Promise.all(
        Array.from({ length: 20 }, async () => {
          const { error, params } = await (await send(url, 'GET /users/me', other)).json();
          return `${error} ${params?.reason}`;
        }),
      );
      expect(new Set(answers)).toEqual(new Set([expected]));
    }
    server.child.kill('SIGTERM');
    expect(await server.exit()).toBe(0);
  });
});

type Listed = { id: string; current: boolean }[];
