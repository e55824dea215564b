import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { auditLog, subscriptions } from '../../src/db/schema.ts';
import { runOperatorCommand } from '../../src/features/operator/commands.ts';
import { describeOnBothDatabases, grantTier, signUp } from '../harness/index.ts';

describeOnBothDatabases('the operator', (ctx) => {
  const tierOf = async (person: Awaited<ReturnType<typeof signUp>>) =>
    (await person.ask({ url: '/subscriptions/current' })).json().tier;

  it('makes an administrator, and the audit log says so without an e-mail', async () => {
    const person = await signUp(ctx.app);
    const command = { command: 'admin_grant', email: person.email } as const;
    expect((await runOperatorCommand(ctx.deps, command)).isDone).toBe(true);
    expect((await person.ask({ url: '/users/me' })).json().role).toBe('admin');
    const entries = await ctx.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, person.userId));
    expect(entries).toMatchObject([{ action: 'admin_granted' }]);
    expect(JSON.stringify(entries)).not.toContain(person.email);
  });

  it('grants a tier, changes it and takes it back; other sources stay', async () => {
    const person = await signUp(ctx.app);
    const set = (tier: 'free' | 'standard' | 'pro') =>
      runOperatorCommand(ctx.deps, { command: 'admin_tier', email: person.email, tier });
    await set('standard');
    expect(await tierOf(person)).toBe('standard');
    await set('pro');
    const where = eq(subscriptions.userId, person.userId);
    expect(await ctx.db.select().from(subscriptions).where(where)).toMatchObject([{ tier: 'pro' }]);
    await grantTier(ctx.db, person.userId, 'standard');
    await set('free');
    expect(await tierOf(person)).toBe('standard');
  });

  it('hears that there is no such account', async () => {
    for (const command of [
      { command: 'admin_grant', email: 'nobody@example.org' },
      { command: 'admin_tier', email: 'nobody@example.org', tier: 'pro' },
    ] as const) {
      expect((await runOperatorCommand(ctx.deps, command)).isDone).toBe(false);
    }
  });

  it('is told what works, and no secret', async () => {
    const works = await runOperatorCommand(ctx.deps, { command: 'doctor' });
    expect(works.isDone).toBe(true);
    expect(works.lines.join('\n')).toMatch(/ok\s+database\s+.*PostgreSQL 18, answers/);
    expect(works.lines.join('\n')).toMatch(/ok\s+mail\s+kept in the outbox/);
    expect(works.lines.join('\n')).toMatch(/ok\s+payments\s+the billing sandbox/);
    expect(works.lines.join('\n')).toMatch(/missing\s+app stores\s+no REVENUECAT_API_KEY/);
    expect(works.lines.join('\n')).not.toContain(ctx.deps.config.jwtSecrets[0]);
  });
});
