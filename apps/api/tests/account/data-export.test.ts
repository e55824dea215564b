import { dataExportSchema } from '@solacore/contract';
import { getTableColumns, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { personTables } from '../../src/features/account/kept-data/index.ts';
import { snakeCase } from '../../src/features/account/kept-data/kept-table.ts';
import { describeOnBothDatabases, type Person, signUp, toPerson } from '../harness/index.ts';
import { fillTables, knownBy } from './person-rows.ts';

const url = '/users/me/data-export';

describeOnBothDatabases('GET /users/me/data-export', (ctx) => {
  /** The values of a person's columns, by whether an export gives them. */
  const valuesOf = async (person: Person) => {
    const values = { given: new Set<string>(), leftOut: new Set<string>() };
    for (const kept of personTables) {
      const rows = await listRows(
        ctx.db,
        sql`select to_jsonb(${sql.identifier(getTableConfig(kept.table).name)}) as row
          from ${kept.table} where ${kept.rowsOf(person)}`,
        z.object({ row: z.record(z.string(), z.unknown()) }),
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const name of Object.keys(getTableColumns(kept.table))) {
        const side = kept.columns[name] === 'given' ? values.given : values.leftOut;
        for (const { row } of rows) {
          const value = row[snakeCase(name)];
          if (typeof value === 'string' && !/^\d{4}-\d\d-\d\dT/.test(value)) side.add(value);
        }
      }
    }
    return values;
  };

  it('is a file with every section, every value that is given, and no secret', async () => {
    const person = await signUp(ctx.app, { locale: 'zh-Hans' });
    await person.ask({ method: 'POST', url: '/sessions', payload: {} });
    await fillTables(ctx.db, person);
    const answer = await person.ask({ url });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="solacore-data.json"',
      'cache-control': 'no-store',
    });
    const data = dataExportSchema.parse(answer.json());
    expect(Object.keys(data).sort()).toEqual(Object.keys(dataExportSchema.shape).sort());
    expect(data.account).toMatchObject({ id: person.userId, email: person.email });
    expect(data.subscription).toMatchObject({ tier: 'free' });
    expect(data.sessions.length).toBe(2);
    const { given, leftOut } = await valuesOf(person);
    expect(given.size).toBeGreaterThan(40);
    for (const value of given) expect(answer.body).toContain(value);
    const secrets = [...leftOut].filter((value) => value !== person.userId);
    expect(secrets.length).toBeGreaterThan(5);
    for (const secret of secrets) expect(answer.body).not.toContain(secret);
    expect(answer.body).not.toContain(person.refreshToken);
  });

  it('holds nothing of anybody else', async () => {
    const [person, other] = [await signUp(ctx.app), await signUp(ctx.app)];
    const marks = await fillTables(ctx.db, other);
    const { body } = await person.ask({ url });
    for (const text of [...marks, ...(await knownBy(ctx.db, other))]) {
      expect(body).not.toContain(text);
    }
  });

  it('is empty lists for somebody new, in the same shape', async () => {
    const data = dataExportSchema.parse((await (await signUp(ctx.app)).ask({ url })).json());
    expect(data).toMatchObject({ sessions: [], reports: [], identities: [], review_flags: [] });
    expect([data.devices.length, data.logins.length, data.login_events.length]).toEqual([1, 1, 2]);
  });

  it('gives ten thousand sessions, oldest first', async () => {
    const person = await signUp(ctx.app);
    await ctx.db.execute(sql`insert into solve_sessions (user_id, started_at)
      select ${person.userId}::uuid, now() - make_interval(mins => at)
      from generate_series(1, 10000) at`);
    const answer = await person.ask({ url });
    const { sessions } = dataExportSchema.parse(answer.json());
    expect(sessions.length).toBe(10_000);
    const times = sessions.map(({ started_at }) => started_at);
    expect(times).toEqual(times.toSorted());
    expect(answer.body.length).toBeLessThan(5_000_000);
  });

  it('is given ten times an hour', async () => {
    const app = await ctx.buildApp({ environment: { RATE_LIMIT_SCALE: '1' } });
    const known = await signUp(ctx.app);
    const person = toPerson(app, known, {
      user_id: known.userId,
      access_token: known.accessToken,
      refresh_token: known.refreshToken,
      expires_in: 3600,
      subscription: { tier: 'free', sessions_remaining: 10 },
    });
    const answers = [];
    for (let time = 0; time < 12; time += 1) answers.push(await person.ask({ url }));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([
      ...Array.from({ length: 10 }, () => 200),
      429,
      429,
    ]);
    expect(answers.at(-1)?.json().error).toBe('TOO_MANY_ATTEMPTS');
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(3_000);
    expect((await person.ask({ url: '/users/me' })).statusCode).toBe(200);
  });
});
