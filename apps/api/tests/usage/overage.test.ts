import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { subscriptionSources, usage, usageEntries, users } from '../../src/db/schema.ts';
import { releaseSolveSession } from '../../src/features/usage/index.ts';
import { describeOnBothDatabases, type Person, signUp } from '../harness/index.ts';

const limit = 100;

describeOnBothDatabases('sessions over the limit', (ctx) => {
  async function standard(capCents: number, provider: 'stripe' | 'revenuecat' = 'stripe') {
    const person = await signUp(ctx.app);
    await ctx.db.insert(subscriptionSources).values({
      userId: person.userId,
      provider,
      providerId: crypto.randomUUID(),
      tier: 'standard',
      store: provider === 'stripe' ? 'stripe' : 'app_store',
      currentPeriodStart: new Date(Date.now() - 60_000),
    });
    await setCap(person, capCents);
    await start(person);
    await ctx.db.update(usage).set({ sessionCount: limit }).where(eq(usage.userId, person.userId));
    return person;
  }
  const setCap = (person: Person, overageCapCents: number) =>
    ctx.db.update(users).set({ overageCapCents }).where(eq(users.id, person.userId));
  const start = (person: Person, payload: Record<string, unknown> = {}) =>
    person.ask({ method: 'POST', url: '/sessions', payload });
  const agreed = async (person: Person) =>
    (await person.ask({ url: '/subscriptions/usage' })).json();

  it('are refused without a word of agreement, which says what they would cost', async () => {
    const answer = await start(await standard(100));
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({
      error: 'QUOTA_EXCEEDED',
      params: {
        sessions_used: limit,
        overage_rate: 0.2,
        can_accept_overage: true,
        overage_cap_cents: 100,
        overage_sessions_left: 5,
      },
    });
  });

  it('are sold up to the cap and not further', async () => {
    const person = await standard(40);
    const answers = [];
    for (let time = 0; time < 3; time += 1) {
      answers.push((await start(person, { accept_overage: true })).statusCode);
    }
    expect(answers).toEqual([201, 201, 403]);
    expect(await agreed(person)).toMatchObject({
      sessions_used: limit + 2,
      overage: { rate_cents: 20, agreed_sessions: 2, cap_cents: 40 },
    });
  });

  it('never pass the cap when they are asked for at once', async () => {
    const person = await standard(60);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => start(person, { accept_overage: true })),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(3);
    expect((await agreed(person)).overage.agreed_sessions).toBe(3);
  });

  it('are not sold with the cap that everyone begins with', async () => {
    const answer = await start(await standard(0), { accept_overage: true });
    expect(answer.json().params).toMatchObject({ can_accept_overage: false });
  });

  it('are not sold where a store bills the plan', async () => {
    const answer = await start(await standard(1000, 'revenuecat'), { accept_overage: true });
    expect(answer.json().params).toMatchObject({ can_accept_overage: false });
  });

  it('cost nothing within the limit, agreed to or not', async () => {
    const person = await standard(100);
    await ctx.db
      .update(usage)
      .set({ sessionCount: limit - 1 })
      .where(eq(usage.userId, person.userId));
    expect((await start(person, { accept_overage: true })).statusCode).toBe(201);
    expect((await agreed(person)).overage.agreed_sessions).toBe(0);
  });

  it('given back make room under the cap, and one within the limit makes room there', async () => {
    const person = await standard(20);
    const first = await start(person, { accept_overage: true });
    expect((await start(person, { accept_overage: true })).statusCode).toBe(403);
    await releaseSolveSession(ctx.db, first.json().session_id, new Date());
    expect((await start(person, { accept_overage: true })).statusCode).toBe(201);
    const [within] = await ctx.db
      .select()
      .from(usageEntries)
      .where(eq(usageEntries.userId, person.userId))
      .orderBy(usageEntries.createdAt)
      .limit(1);
    await releaseSolveSession(ctx.db, within?.solveSessionId ?? '', new Date());
    expect((await start(person)).statusCode).toBe(201);
    expect((await agreed(person)).overage.agreed_sessions).toBe(1);
  });

  it('stay as they are when the cap is lowered, and no new one is sold', async () => {
    const person = await standard(40);
    await start(person, { accept_overage: true });
    await person.ask({ method: 'PATCH', url: '/users/me', payload: { overage_cap_cents: 20 } });
    expect((await start(person, { accept_overage: true })).statusCode).toBe(403);
    expect((await agreed(person)).overage).toMatchObject({ agreed_sessions: 1, cap_cents: 20 });
  });
});
