import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../src/db/client.ts';
import { isDatabaseDown } from '../../src/db/database-errors.ts';
import { listRows } from '../../src/db/rows.ts';
import { openServer } from '../../src/db/server.ts';
import type { App } from '../../src/http/app-type.ts';
import { describeOnServerDatabase, type Person, signUp } from '../harness/index.ts';
import { startProxy } from '../harness/tcp-proxy.ts';

describeOnServerDatabase('a database', (ctx) => {
  describe('behind a network that fails', () => {
    let proxy: Awaited<ReturnType<typeof startProxy>>;
    let app: App;
    let person: Person;
    let database: Database;
    beforeAll(async () => {
      const url = new URL(ctx.databaseUrl ?? '');
      proxy = await startProxy({ host: url.hostname, port: Number(url.port) });
      url.port = String(proxy.port);
      database = await openServer(url.href, 5);
      app = await ctx.buildApp({ parts: { database } });
      person = await signUp(app);
    });
    afterAll(async () => {
      await database.close();
      await proxy.close();
    });
    const me = () => person.ask({ url: '/users/me' });

    it('that is cut answers 503 on every route and comes back by itself', async () => {
      expect((await me()).statusCode).toBe(200);
      proxy.cut();
      const answers = await Promise.all([me(), me(), app.inject({ url: '/health' })]);
      expect(answers.map((answer) => answer.statusCode)).toEqual([503, 503, 503]);
      expect(answers[0].json()).toMatchObject({ error: 'DATABASE_UNAVAILABLE', params: {} });
      expect(answers[0].headers['retry-after']).toBe('2');
      proxy.mend();
      expect((await me()).statusCode).toBe(200);
    });

    it('that is cut in the middle of a transaction answers 503, and the process lives', async () => {
      expect((await me()).statusCode).toBe(200);
      const transactions = Array.from({ length: 8 }, () =>
        database.db.transaction(async (tx) => {
          await tx.execute(sql`select 1`);
          await new Promise((resolve) => setTimeout(resolve, 300));
          await tx.execute(sql`select 2`);
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      proxy.cut();
      const ends = await Promise.allSettled(transactions);
      for (const end of ends) {
        expect(end.status === 'rejected' && isDatabaseDown(end.reason)).toBe(true);
      }
      proxy.mend();
      expect((await me()).statusCode).toBe(200);
    });

    it('that hangs as transactions begin leaves no connection taken', async () => {
      proxy.freeze();
      const ends = await Promise.allSettled(
        Array.from({ length: 6 }, () => database.db.transaction((tx) => tx.execute(sql`select 1`))),
      );
      for (const end of ends) {
        expect(end.status === 'rejected' && isDatabaseDown(end.reason)).toBe(true);
      }
      proxy.thaw();
      expect((await me()).statusCode).toBe(200);
    });

    it('that hangs within a transaction keeps what is written after it', async () => {
      const url = new URL(ctx.databaseUrl ?? '');
      url.port = String(proxy.port);
      const single = await openServer(url.href, 1);
      await single.db.execute(sql`create table kept (word text)`);
      const left = single.db.transaction(async (tx) => {
        await tx.execute(sql`insert into kept values ('left')`);
        proxy.freeze();
        await tx.execute(sql`insert into kept values ('lost')`);
      });
      await expect(left).rejects.toThrow();
      proxy.thaw();
      await single.db.execute(sql`insert into kept values ('kept')`);
      const rows = await listRows(
        ctx.db,
        sql`select word from kept`,
        z.object({ word: z.string() }),
      );
      expect(rows).toEqual([{ word: 'kept' }]);
      await single.close();
    });

    it('that hangs is answered with 503 within three seconds, a sign-in too', async () => {
      expect((await me()).statusCode).toBe(200);
      proxy.freeze();
      const startedAt = performance.now();
      const health = app.inject({ url: '/health' });
      const login = app.inject({
        method: 'POST',
        url: '/auth/login',
        payload: { email: person.email, password: 'x', device_fingerprint: person.fingerprint },
      });
      expect((await me()).json().error).toBe('DATABASE_UNAVAILABLE');
      expect((await health).statusCode).toBe(503);
      expect((await login).json().error).toBe('DATABASE_UNAVAILABLE');
      expect(performance.now() - startedAt).toBeLessThan(3_000);
      proxy.thaw();
      expect((await me()).statusCode).toBe(200);
    });
  });
});
