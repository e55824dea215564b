import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { describeOnBothDatabases, logIn, type Person, refresh, signUp } from '../harness/index.ts';

const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
const column = z.object({ table: z.string(), column: z.string() });

describeOnBothDatabases('deleting an account', (ctx) => {
  const remove = (person: Pick<Person, 'ask'>, url = '/users/me') =>
    person.ask({ method: 'DELETE', url, payload });

  it('ends every token at once, and frees address and device', async () => {
    for (const url of ['/users/me', '/auth/account']) {
      const person = await signUp(ctx.app, { locale: 'es' });
      const answer = await remove(person, url);
      expect([answer.statusCode, answer.json()]).toEqual([
        200,
        { status: 'deleted', note: expect.stringContaining('Tu cuenta') },
      ]);
      const me = await person.ask({ method: 'GET', url: '/users/me' });
      expect([me.statusCode, me.json().error]).toEqual([401, 'UNAUTHENTICATED']);
      const again = await refresh(ctx.app, person.refreshToken, person.fingerprint);
      expect([again.statusCode, again.json().error]).toEqual([401, 'UNAUTHENTICATED']);
      expect((await logIn(ctx.app, person)).json().error).toBe('INVALID_CREDENTIALS');
      const { email, fingerprint } = person;
      expect((await signUp(ctx.app, { email, fingerprint })).userId).not.toBe(person.userId);
    }
  });

  it('needs the words that confirm it', async () => {
    const person = await signUp(ctx.app);
    for (const body of [undefined, { confirmation: '' }, { confirmation: 'delete_my_account' }]) {
      const answer = await person.ask({
        method: 'DELETE',
        url: '/users/me',
        ...(body ? { payload: body } : {}),
      });
      expect([answer.statusCode, answer.json().error]).toEqual([400, 'CONFIRMATION_REQUIRED']);
    }
    expect((await person.ask({ method: 'GET', url: '/users/me' })).statusCode).toBe(200);
  });

  it('leaves no row that names the account, in any table', async () => {
    const person = await signUp(ctx.app);
    await person.ask({ method: 'POST', url: '/sessions', payload: {} });
    await person.ask({
      method: 'POST',
      url: '/users/me/consents',
      payload: { purpose: 'adult', version: '2026-11-22', granted: true },
    });
    await person.ask({ method: 'POST', url: '/reports', payload: { reason: 'wrong' } });
    const columns = await listRows(
      ctx.db,
      sql`select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'public' and data_type = 'uuid'`,
      column,
    );
    const count = async () => {
      let rows = 0;
      for (const { table, column: name } of columns) {
        const found = await listRows(
          ctx.db,
          sql`select 1 as one from ${sql.identifier(table)}
            where ${sql.identifier(name)} = ${person.userId}::uuid`,
          z.unknown(),
        );
        rows += found.length;
      }
      return rows;
    };
    expect(await count()).toBeGreaterThan(6);
    expect((await remove(person)).statusCode).toBe(200);
    expect(await count()).toBe(0);
  });

  it('succeeds once where it is asked for twice at once', async () => {
    for (let run = 0; run < 10; run += 1) {
      const person = await signUp(ctx.app);
      const answers = await Promise.all([remove(person), remove(person, '/auth/account')]);
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
    }
  });

  it('is not mixed up by somebody who signs in meanwhile', async () => {
    for (let run = 0; run < 10; run += 1) {
      const person = await signUp(ctx.app);
      const [gone, back] = await Promise.all([
        remove(person),
        logIn(ctx.app, person, person.fingerprint),
      ]);
      expect(gone.statusCode).toBe(200);
      expect([200, 401]).toContain(back.statusCode);
      expect((await logIn(ctx.app, person)).json().error).toBe('INVALID_CREDENTIALS');
    }
  });

  it('does not give the device new free sessions', async () => {
    const person = await signUp(ctx.app);
    for (let made = 0; made < 2; made += 1) {
      expect((await person.ask({ method: 'POST', url: '/sessions', payload: {} })).statusCode).toBe(
        201,
      );
    }
    await remove(person);
    const back = await signUp(ctx.app, { fingerprint: person.fingerprint });
    const usage = await back.ask({ method: 'GET', url: '/subscriptions/usage' });
    expect(usage.json()).toMatchObject({ sessions_used: 2 });
  });
});
