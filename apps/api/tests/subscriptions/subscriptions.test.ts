import { expect, it } from 'vitest';
import { subscriptionSources } from '../../src/db/schema.ts';
import { describeOnBothDatabases, grantTier, type Person, signUp } from '../harness/index.ts';

const day = 24 * 60 * 60 * 1000;
const weekAgo = new Date(Date.now() - 7 * day - 1000);

describeOnBothDatabases('subscriptions', (ctx) => {
  const current = async (person: Person) =>
    (await person.ask({ url: '/subscriptions/current' })).json();
  const insertSource = (person: Person, source: Partial<typeof subscriptionSources.$inferInsert>) =>
    ctx.db.insert(subscriptionSources).values({
      userId: person.userId,
      provider: 'stripe',
      providerId: crypto.randomUUID(),
      tier: 'standard',
      currentPeriodStart: new Date(Date.now() - day),
      ...source,
    });

  it('lists six plans to anyone', async () => {
    const answer = await ctx.app.inject({ url: '/subscriptions/plans' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json().plans).toHaveLength(6);
    expect(answer.json().plans[0]).toMatchObject({
      plan_id: 'standard_monthly',
      tier: 'standard',
      interval: 'month',
      sessions_limit: 100,
      devices: 2,
      features: { history_days: 30, deep_analysis: false },
    });
  });

  it('answers a new account with the free tier', async () => {
    const person = await signUp(ctx.app);
    expect(await current(person)).toEqual({
      tier: 'free',
      status: 'active',
      current_period_end: null,
      cancel_at_period_end: false,
      source: null,
      plan_id: null,
      store: null,
      billed_by: [],
      grace_until: null,
      trial_available: false,
      usage: { sessions_used: 0, sessions_limit: 10, overage_rate: null, pack_sessions_left: 0 },
      features: { history_days: 0, deep_analysis: false, priority_queue: false },
    });
  });

  it('answers free usage with a period that does not end', async () => {
    const person = await signUp(ctx.app);
    const created = (await person.ask({ url: '/users/me' })).json().created_at;
    const usage = (await person.ask({ url: '/subscriptions/usage' })).json();
    expect(usage).toEqual({
      period_start: created,
      period_end: null,
      sessions_used: 0,
      sessions_limit: 10,
      overage: { rate_cents: null, agreed_sessions: 0, cap_cents: 0, is_unpaid: false },
    });
  });

  it('takes the highest of several live sources at once', async () => {
    const person = await signUp(ctx.app);
    await grantTier(ctx.db, person.userId, 'pro');
    await insertSource(person, {});
    expect(await current(person)).toMatchObject({ tier: 'pro', source: 'grant' });
  });

  it('names all who go on billing, those whose plan gives nothing now included', async () => {
    const person = await signUp(ctx.app);
    await insertSource(person, { tier: 'pro', store: 'stripe' });
    const inStore = { provider: 'revenuecat', store: 'app_store' } as const;
    await insertSource(person, inStore);
    await insertSource(person, { ...inStore, store: 'play_store', cancelAtPeriodEnd: true });
    expect(await current(person)).toMatchObject({
      store: 'stripe',
      billed_by: ['app_store', 'stripe'],
    });
    const paused = await signUp(ctx.app);
    await insertSource(paused, { ...inStore, status: 'paused', cancelAtPeriodEnd: true });
    expect(await current(paused)).toMatchObject({ tier: 'free', billed_by: ['app_store'] });
  });

  it('keeps a canceled subscription until its end and shows it', async () => {
    const person = await signUp(ctx.app);
    const currentPeriodEnd = new Date(Date.now() + day);
    await insertSource(person, { status: 'canceled', currentPeriodEnd, cancelAtPeriodEnd: true });
    expect(await current(person)).toMatchObject({
      tier: 'standard',
      status: 'canceled',
      cancel_at_period_end: true,
      current_period_end: currentPeriodEnd.toISOString(),
      usage: { overage_rate: 0.2 },
    });
  });

  it.each([
    ['that was not renewed for a day', { currentPeriodEnd: new Date(Date.now() - day - 1000) }],
    ['that was to end', { currentPeriodEnd: new Date(Date.now() - 1000), cancelAtPeriodEnd: true }],
    ['that was granted until now', { provider: 'grant', currentPeriodEnd: new Date() }],
    ['whose payment is missing for a week', { status: 'past_due', pastDueSince: weekAgo }],
    ['whose payment went back', { revokedAt: new Date() }],
    ['that is paused', { status: 'paused' }],
    ['that was canceled without an end', { status: 'canceled' }],
  ] as const)('gives nothing for a source %s', async (_case, source) => {
    const person = await signUp(ctx.app);
    await insertSource(person, source);
    expect(await current(person)).toMatchObject({ tier: 'free', source: null });
  });

  it.each([
    ['is told of late', { currentPeriodEnd: new Date(Date.now() - 1000) }],
    [
      'is not paid for six days',
      { status: 'past_due', pastDueSince: new Date(Date.now() - 6 * day) },
    ],
  ] as const)('keeps a source whose renewal %s', async (_case, source) => {
    const person = await signUp(ctx.app);
    await insertSource(person, source);
    const { tier, status, grace_until } = await current(person);
    expect(tier).toBe('standard');
    expect(grace_until !== null).toBe(status === 'past_due');
  });

  it('answers paid usage with its month', async () => {
    const person = await signUp(ctx.app);
    const start = new Date(Date.now() - 40 * day);
    await insertSource(person, { currentPeriodStart: start });
    const usage = (await person.ask({ url: '/subscriptions/usage' })).json();
    expect(usage).toMatchObject({ sessions_limit: 100, overage: { rate_cents: 20 } });
    const [from, to] = [new Date(usage.period_start), new Date(usage.period_end)];
    expect(from.getTime()).toBeLessThanOrEqual(Date.now());
    expect(to.getTime()).toBeGreaterThan(Date.now());
    expect(from.getUTCHours()).toBe(start.getUTCHours());
  });
});
