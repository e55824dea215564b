import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { auditLog, devices, reviewFlags, users } from '../../src/db/schema.ts';
import { runOperatorCommand } from '../../src/features/operator/commands.ts';
import { describeOnBothDatabases, logIn, mailsTo, type Person, signUp } from '../harness/index.ts';
import { createProven, post, type Staff } from './staff.ts';

describeOnBothDatabases('those who run the product', (ctx) => {
  const auditOf = async (subjectId: string) => {
    const rows = await ctx.db.select().from(auditLog).where(eq(auditLog.subjectId, subjectId));
    return rows.map(({ action }) => action);
  };
  const act = (staff: Staff, { userId }: Person, path: string, payload?: object) =>
    post(staff, `people/${userId}/${path}`, payload);

  it('find a person by the beginning of an address or by id, a page at a time', async () => {
    const staff = await createProven(ctx);
    const mark = `find-${randomUUID()}`;
    for (const at of [1, 2, 3]) await signUp(ctx.app, { email: `${mark}_${at}@example.org` });
    const find = async (query: string) =>
      (await staff.ask({ url: `/admin/api/people?${query}` })).json();
    const first = await find(`q=${mark.toUpperCase()}&limit=2`);
    expect(first.people).toHaveLength(2);
    const second = await find(`q=${mark}&limit=2&cursor=${first.next_cursor}`);
    expect([second.people.length, second.next_cursor]).toEqual([1, null]);
    expect((await find(`q=${second.people[0].id}`)).people).toHaveLength(1);
    expect((await find(`q=${mark}%25x`)).people).toEqual([]);
    const csv = await staff.ask({ url: `/admin/api/people.csv?q=${mark}` });
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.body.trim().split('\r\n')).toHaveLength(4);
  });

  it('see tier, devices, logins and usage of a person, and no secret', async () => {
    const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
    const answer = await staff.ask({ url: `/admin/api/people/${person.userId}` });
    expect(answer.json()).toMatchObject({
      email: person.email,
      tier: 'free',
      devices: [{ is_active: true }],
      logins: [{ ip_prefix: '127.0.0.0/24' }],
    });
    expect(answer.body).not.toMatch(/hash|seed|fingerprint|password/);
  });

  it('suspend and undo, end logins, grant a tier: each is in the log once', async () => {
    const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
    const me = async () => (await person.ask({ url: '/users/me' })).statusCode;
    expect((await act(staff, person, 'suspend', { reason: 'sharing' })).statusCode).toBe(204);
    expect(await me()).toBe(403);
    expect((await act(staff, person, 'unsuspend')).statusCode).toBe(204);
    expect(await me()).toBe(200);
    expect((await act(staff, person, 'grant', { tier: 'pro' })).statusCode).toBe(204);
    expect((await person.ask({ url: '/subscriptions/current' })).json().tier).toBe('pro');
    expect((await act(staff, person, 'revoke-logins')).statusCode).toBe(204);
    expect(await me()).toBe(401);
    expect(await auditOf(person.userId)).toEqual([
      'suspended',
      'unsuspended',
      'tier_granted',
      'logins_revoked',
    ]);
    const { entries } = (
      await staff.ask({ url: `/admin/api/audit?subject_id=${person.userId}&limit=1` })
    ).json();
    expect(entries).toMatchObject([
      { action: 'logins_revoked', actor_email: staff.email, subject_email: person.email },
    ]);
  });

  it('unbind a device; one of nobody is not found and leaves no entry', async () => {
    const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
    const [device] = await ctx.db.select().from(devices).where(eq(devices.userId, person.userId));
    const unbind = (id: string) =>
      staff.ask({ method: 'DELETE', url: `/admin/api/people/${person.userId}/devices/${id}` });
    expect((await unbind(randomUUID())).statusCode).toBe(404);
    expect((await unbind(device?.id ?? '')).statusCode).toBe(204);
    expect(await auditOf(person.userId)).toEqual(['device_unbound']);
    expect((await person.ask({ url: '/users/me' })).statusCode).toBe(401);
  });

  it('mail again, give the data out, and delete', async () => {
    const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
    const before = (await mailsTo(ctx, person.email)).length;
    expect((await act(staff, person, 'resend-mail')).statusCode).toBe(204);
    expect((await mailsTo(ctx, person.email)).length).toBe(before + 1);
    const given = await act(staff, person, 'export');
    expect(given.json()).toMatchObject({ format: 1, account: { email: person.email } });
    const url = `/admin/api/people/${person.userId}`;
    const unsure = await staff.ask({ method: 'DELETE', url });
    expect(unsure.json().error).toBe('CONFIRMATION_REQUIRED');
    const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
    expect((await staff.ask({ method: 'DELETE', url, payload })).statusCode).toBe(204);
    expect((await staff.ask({ url })).statusCode).toBe(404);
    const isDeletion = eq(auditLog.action, 'account_deleted');
    const where = and(isDeletion, eq(auditLog.actorId, staff.userId));
    expect(await ctx.db.select().from(auditLog).where(where)).toMatchObject([{ subjectId: null }]);
  });

  it('decide about a flag, and take it back', async () => {
    const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
    const { userId } = person;
    const evidence = { logins: [] };
    const [flag] = await ctx.db
      .insert(reviewFlags)
      .values({ userId, reason: 'IMPOSSIBLE_TRAVEL', score: 70, evidence })
      .returning();
    const list = async (state: string) =>
      (await staff.ask({ url: `/admin/api/reviews?user_id=${userId}&state=${state}` })).json()
        .reviews;
    const decide = async (body: object) =>
      (await post(staff, `reviews/${flag?.id}`, body)).statusCode;
    expect(await list('open')).toMatchObject([{ email: person.email, evidence }]);
    expect(await decide({ act: 'suspend', reason: 'stolen' })).toBe(204);
    expect((await person.ask({ url: '/users/me' })).statusCode).toBe(403);
    expect([await list('open'), (await list('resolved')).length]).toEqual([[], 1]);
    expect(await decide({ act: 'undo' })).toBe(204);
    expect((await person.ask({ url: '/users/me' })).statusCode).toBe(200);
    expect(await decide({ act: 'dismiss' })).toBe(204);
    expect(await auditOf(userId)).toEqual([
      'review_suspended',
      'review_reopened',
      'review_dismissed',
    ]);
  });

  it('challenge: the next sign-in needs the code that is mailed, once', async () => {
    const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
    expect((await act(staff, person, 'challenge')).statusCode).toBe(204);
    const refused = await logIn(ctx.app, person, person.fingerprint);
    expect([refused.statusCode, refused.json()]).toMatchObject([
      403,
      { error: 'DEVICE_BOUND_TO_OTHER', params: { reason: 'challenge' } },
    ]);
    const { replace_token } = refused.json().params;
    const replace = (code?: string) =>
      ctx.app.inject({
        method: 'POST',
        url: '/auth/devices/replace',
        payload: { replace_token, ...(code ? { code } : {}) },
      });
    expect((await replace()).statusCode).toBe(202);
    const mail = (await mailsTo(ctx, person.email)).at(-1);
    const code = /^\d{6}$/m.exec(mail?.text ?? '')?.[0] ?? '';
    expect((await replace(code)).statusCode).toBe(200);
    expect((await logIn(ctx.app, person, person.fingerprint)).statusCode).toBe(200);
  });

  it('give or take nothing as support, and act on nobody who runs the product', async () => {
    const [support, admin] = [await createProven(ctx, 'support'), await createProven(ctx)];
    const person = await signUp(ctx.app);
    expect((await act(support, person, 'suspend', { reason: 'abuse' })).statusCode).toBe(403);
    expect((await act(support, person, 'grant', { tier: 'pro' })).statusCode).toBe(403);
    expect((await act(support, admin, 'revoke-logins')).statusCode).toBe(403);
    expect((await act(support, person, 'revoke-logins')).statusCode).toBe(204);
    expect(await auditOf(admin.userId)).toEqual(['authenticator_confirmed']);
  });
});

describeOnBothDatabases('the last administrator', (ctx) => {
  it('is neither suspended, deleted nor revoked, and can be rescued', async () => {
    const admin = await createProven(ctx);
    const self = `people/${admin.userId}`;
    expect((await post(admin, `${self}/suspend`, { reason: 'abuse' })).json().params).toEqual({
      reason: 'last_admin',
    });
    const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
    for (const url of [`/admin/api/${self}`, '/users/me', '/auth/account']) {
      expect((await admin.ask({ method: 'DELETE', url, payload })).statusCode).toBe(403);
    }
    const { email } = admin;
    const run = async (command: 'admin_revoke' | 'admin_reset_totp') =>
      (await runOperatorCommand(ctx.deps, { command, email })).isDone;
    expect([await run('admin_revoke'), await run('admin_reset_totp')]).toEqual([false, true]);
    expect((await admin.ask({ url: '/admin/api/me' })).json().authenticator).toBe('none');
    const other = await createProven(ctx);
    expect(await run('admin_revoke')).toBe(true);
    const roles = await ctx.db.select({ id: users.id }).from(users).where(eq(users.role, 'admin'));
    expect(roles).toEqual([{ id: other.userId }]);
  });

  it('stays where two take each other away at once', async () => {
    const [one, other] = [await createProven(ctx), await createProven(ctx)];
    await ctx.db.update(users).set({ role: 'user' }).where(eq(users.role, 'admin'));
    for (const { userId } of [one, other]) {
      await ctx.db.update(users).set({ role: 'admin' }).where(eq(users.id, userId));
    }
    await Promise.all([
      post(one, `people/${other.userId}/suspend`, { reason: 'abuse' }),
      post(other, `people/${one.userId}/suspend`, { reason: 'abuse' }),
    ]);
    const staying = await ctx.db.select().from(users).where(eq(users.role, 'admin'));
    expect(staying.filter(({ suspendedAt }) => suspendedAt === null)).toHaveLength(1);
  });
});
