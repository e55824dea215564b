import { sql } from 'drizzle-orm';
import { getTableConfig, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { auditLog, deviceCounters } from '../../src/db/schema.ts';
import { describeOnBothDatabases, type Person, signUp } from '../harness/index.ts';
import { belongsTo, dumpRows, fillTables, knownBy, tables, tablesHolding } from './person-rows.ts';

const deletion = {
  method: 'DELETE',
  url: '/users/me',
  payload: { confirmation: 'DELETE_MY_ACCOUNT' },
} as const;

describeOnBothDatabases('a deleted account', (ctx) => {
  const live = async () => {
    const person = await signUp(ctx.app);
    await person.ask({ method: 'POST', url: '/sessions', payload: {} });
    return person;
  };
  const remove = async (person: Person) =>
    expect((await person.ask(deletion)).statusCode).toBe(200);
  const countRows = async () => {
    const rows = await dumpRows(ctx.db);
    return new Map(
      tables.map(({ table }) => {
        const { name } = getTableConfig(table);
        return [name, rows.filter((row) => row.table === name).length] as const;
      }),
    );
  };

  it('is in no row of any table, and nobody else is touched', async () => {
    const [person, other] = [await live(), await live()];
    const marks = await fillTables(ctx.db, person);
    const others = [...(await fillTables(ctx.db, other)), ...(await knownBy(ctx.db, other))];
    const sought = [...marks, ...(await knownBy(ctx.db, person))];
    const personal = tables.flatMap(({ table }) =>
      belongsTo(table) ? [getTableConfig(table).name] : [],
    );
    const withLimits = ctx.kind === 'server' ? [...personal, 'rate_limits'] : personal;
    expect(marks.length).toBeGreaterThan(25);
    expect(await tablesHolding(ctx.db, sought)).toEqual(withLimits.sort());
    await remove(person);
    expect(await tablesHolding(ctx.db, sought)).toEqual([]);
    expect(await tablesHolding(ctx.db, others)).toEqual(withLimits.sort());
  });

  it('leaves one count of its device by keyed hash, one erasure, and entries about nobody', async () => {
    const before = await countRows();
    const person = await live();
    const fingerprint = person.fingerprint;
    await ctx.db.insert(auditLog).values({ action: 'tier_granted', subjectId: person.userId });
    await remove(person);
    const added = [...(await countRows())].flatMap(([name, count]) => {
      const more = count - (before.get(name) ?? 0);
      // Keyed hashes of a network address, of the sign-up itself.
      return more === 0 || name === 'rate_limits' ? [] : [[name, more]];
    });
    expect(Object.fromEntries(added)).toEqual({ audit_log: 1, device_counters: 1, erasures: 1 });
    const [counter] = await ctx.db
      .select()
      .from(deviceCounters)
      .orderBy(sql`expires_at desc`)
      .limit(1);
    expect(counter).toEqual({
      fingerprintHash: expect.stringMatching(/^[\w-]{43}$/),
      sessionCount: 1,
      expiresAt: expect.any(Date),
    });
    const months = ((counter?.expiresAt.getTime() ?? 0) - Date.now()) / (30.44 * 86_400_000);
    expect(Math.round(months)).toBe(12);
    expect(await tablesHolding(ctx.db, [fingerprint, person.userId, person.email])).toEqual([]);
    const [entry] = await listRows(
      ctx.db,
      sql`select actor_id, subject_id from audit_log order by id desc limit 1`,
      z.unknown(),
    );
    expect(entry).toEqual({ actor_id: null, subject_id: null });
  });

  it('would be found in a new table that forgets to let it go', async () => {
    const person = await live();
    await ctx.db.execute(
      'create table keepsakes (id uuid primary key, account_id uuid, note text)',
    );
    const keepsakes = pgTable('keepsakes', {
      id: uuid().primaryKey(),
      accountId: uuid(),
      note: text(),
    });
    await fillTables(ctx.db, person, [keepsakes]);
    await remove(person);
    expect(await tablesHolding(ctx.db, [person.userId])).toEqual(['keepsakes']);
    await ctx.db.execute('drop table keepsakes');
  });
});
