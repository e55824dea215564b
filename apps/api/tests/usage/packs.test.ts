import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { sessionPacks, subscriptionSources, usage, users } from '../../src/db/schema.ts';
import { releaseSolveSession } from '../../src/features/usage/index.ts';
import { describeOnBothDatabases, type Person, signUp } from '../harness/index.ts';

const dayMs = 24 * 60 * 60 * 1000;

describeOnBothDatabases('sessions bought in a pack', (ctx) => {
  const start = (person: Person, payload: Record<string, unknown> = {}) =>
    person.ask({ method: 'POST', url: '/sessions', payload });
  const atOnce = async (person: Person, times: number, payload = {}) => {
    const answers = await Promise.all(Array.from({ length: times }, () => start(person, payload)));
    return answers.filter(({ statusCode }) => statusCode === 201).length;
  };
  const usageOf = async (person: Person) =>
    (await person.ask({ url: '/subscriptions/current' })).json().usage;
  const countTo = (person: Person, sessionCount: number) =>
    ctx.db.update(usage).set({ sessionCount }).where(eq(usage.userId, person.userId));
  const give = (person: Person, sessions: number, more = {}) =>
    ctx.db.insert(sessionPacks).values({
      userId: person.userId,
      purchaseId: randomUUID(),
      productId: 'pack_20',
      store: 'app_store' as const,
      sessions,
      purchasedAt: new Date(),
      ...more,
    });
  /** Somebody who has used so many of their ten. */
  const free = async (used: number) => {
    const person = await signUp(ctx.app);
    await start(person);
    await countTo(person, used);
    return person;
  };
  /** At the limit, paying Stripe, with room for five over it. */
  const standard = async (used = 100) => {
    const person = await signUp(ctx.app);
    await ctx.db.insert(subscriptionSources).values({
      userId: person.userId,
      provider: 'stripe',
      providerId: randomUUID(),
      tier: 'standard',
      store: 'stripe',
      currentPeriodStart: new Date(Date.now() - 60_000),
    });
    await ctx.db.update(users).set({ overageCapCents: 100 }).where(eq(users.id, person.userId));
    await start(person);
    await countTo(person, used);
    return person;
  };

  it('are taken only when the plan has none left, and do not count against it', async () => {
    const person = await free(9);
    await give(person, 2);
    expect(await usageOf(person)).toMatchObject({ sessions_used: 9, pack_sessions_left: 2 });
    expect((await start(person)).json().usage.sessions_used).toBe(10);
    expect(await usageOf(person)).toMatchObject({ sessions_used: 10, pack_sessions_left: 2 });
    expect((await start(person)).json().usage).toMatchObject({
      sessions_used: 10,
      sessions_limit: 10,
    });
    expect(await usageOf(person)).toMatchObject({ sessions_used: 10, pack_sessions_left: 1 });
  });

  it('one left and 20 at once: exactly one passes', async () => {
    const person = await free(10);
    await give(person, 1);
    expect(await atOnce(person, 20)).toBe(1);
    expect(await usageOf(person)).toMatchObject({ sessions_used: 10, pack_sessions_left: 0 });
  });

  it('one of the plan, one in each of two packs and 20 at once: exactly three pass', async () => {
    const person = await free(9);
    await give(person, 1);
    await give(person, 20, { used: 19 });
    expect(await atOnce(person, 20)).toBe(3);
    expect(await usageOf(person)).toMatchObject({ sessions_used: 10, pack_sessions_left: 0 });
  });

  it('two left, room for five over the limit and 20 at once: seven pass, five are charged', async () => {
    const person = await standard();
    await give(person, 2);
    expect(await atOnce(person, 20, { accept_overage: true })).toBe(7);
    const { overage } = (await person.ask({ url: '/subscriptions/usage' })).json();
    expect(overage).toMatchObject({ agreed_sessions: 5 });
    expect(await usageOf(person)).toMatchObject({ sessions_used: 105, pack_sessions_left: 0 });
  });

  it('are taken before anything over the limit is asked for', async () => {
    const person = await standard();
    expect((await start(person)).statusCode).toBe(403);
    await give(person, 1);
    expect((await start(person)).statusCode).toBe(201);
    expect((await start(person)).json().error).toBe('QUOTA_EXCEEDED');
  });

  it('are given back to the pack, once, and the plan keeps its count', async () => {
    const person = await free(10);
    await give(person, 1);
    const { session_id } = (await start(person)).json();
    const given = await Promise.all(
      Array.from({ length: 10 }, () => releaseSolveSession(ctx.db, session_id, new Date())),
    );
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await usageOf(person)).toMatchObject({ sessions_used: 10, pack_sessions_left: 1 });
    expect(await atOnce(person, 3)).toBe(1);
  });

  it('stay over the end of a period, the oldest are taken first', async () => {
    const person = await standard();
    await give(person, 1);
    await give(person, 1, { productId: 'old', purchasedAt: new Date(Date.now() - 300 * dayMs) });
    await start(person);
    const left = await ctx.db
      .select()
      .from(sessionPacks)
      .where(eq(sessionPacks.userId, person.userId))
      .orderBy(sessionPacks.purchasedAt);
    expect(left.map(({ productId, used }) => [productId, used])).toEqual([
      ['old', 1],
      ['pack_20', 0],
    ]);
    await ctx.db.delete(subscriptionSources).where(eq(subscriptionSources.userId, person.userId));
    expect(await usageOf(person)).toMatchObject({ sessions_limit: 10, pack_sessions_left: 1 });
  });

  it('are somebody’s own, and of no use once their money went back', async () => {
    const [person, other] = [await free(10), await free(10)];
    await give(person, 5, { revokedAt: new Date() });
    await give(other, 5);
    expect((await start(person)).statusCode).toBe(403);
    expect(await usageOf(person)).toMatchObject({ pack_sessions_left: 0 });
  });

  it('are in the export, and go with the account', async () => {
    const person = await free(10);
    await give(person, 5);
    await start(person);
    const data = (await person.ask({ url: '/users/me/data-export' })).json();
    expect(data.session_packs).toMatchObject([{ product_id: 'pack_20', sessions: 5, used: 1 }]);
    expect(data.usage_entries).toContainEqual(
      expect.objectContaining({ pack_id: data.session_packs[0].id }),
    );
    const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
    await person.ask({ method: 'DELETE', url: '/users/me', payload });
    const rows = ctx.db.select().from(sessionPacks);
    expect(await rows.where(eq(sessionPacks.userId, person.userId))).toEqual([]);
  });
});
