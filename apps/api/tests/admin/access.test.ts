import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { authenticators, loginChecks } from '../../src/db/schema.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { codeAt } from './code-at.ts';
import { createProven, createStaff, enrol, post } from './staff.ts';

const minute = 60_000;
const hour = 60 * minute;

describeOnBothDatabases('the way into the console', (ctx) => {
  const reasonOf = async (answer: Promise<{ statusCode: number; json: () => unknown }>) => {
    const { statusCode, json } = await answer;
    return [statusCode, json()];
  };

  it('is shut for people, and for staff without a code', async () => {
    const [person, staff] = [await signUp(ctx.app), await createStaff(ctx)];
    expect(await reasonOf(person.ask({ url: '/admin/api/people' }))).toMatchObject([
      403,
      { error: 'FORBIDDEN', params: { reason: 'role' } },
    ]);
    expect(await reasonOf(staff.ask({ url: '/admin/api/people' }))).toMatchObject([
      403,
      { params: { reason: 'enrol' } },
    ]);
  });

  it('opens with a right code, for this login; the secret is sealed', async () => {
    const staff = await createProven(ctx);
    expect((await staff.ask({ url: '/admin/api/people' })).statusCode).toBe(200);
    const [kept] = await ctx.db
      .select()
      .from(authenticators)
      .where(eq(authenticators.userId, staff.userId));
    expect(JSON.stringify(kept)).not.toContain(staff.secret);
    expect((await staff.ask({ url: '/admin/api/me' })).json()).toMatchObject({
      authenticator: 'confirmed',
      open_until: expect.any(String),
    });
  });

  it('takes a code once, and another authenticator only from the terminal', async () => {
    const staff = await createProven(ctx);
    const code = codeAt(staff.secret, Date.now());
    expect((await post(staff, 'totp/check', { code })).statusCode).toBe(401);
    const next = codeAt(staff.secret, Date.now() + 30_000);
    expect((await post(staff, 'totp/check', { code: next })).statusCode).toBe(204);
    expect((await post(staff, 'totp/enrol')).statusCode).toBe(403);
  });

  it('wants a fresh code before what ends something, and any code before the rest', async () => {
    const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
    const sessions = async () => (await staff.ask({ url: '/admin/api/people' })).statusCode;
    const revoke = () => post(staff, `people/${person.userId}/revoke-logins`);
    const checkedBefore = (ms: number) =>
      ctx.db.update(loginChecks).set({ checkedAt: new Date(Date.now() - ms) });
    await checkedBefore(6 * minute);
    expect(await sessions()).toBe(200);
    expect(await reasonOf(revoke())).toMatchObject([403, { params: { reason: 'fresh_code' } }]);
    await checkedBefore(13 * hour);
    expect(await sessions()).toBe(403);
    await checkedBefore(4 * minute);
    expect((await revoke()).statusCode).toBe(204);
  });

  it('lets none of 1,000 forged codes through, and slows the account down', async () => {
    const staff = await createStaff(ctx);
    const secret = await enrol(staff);
    const right = new Set([-1, 0, 1, 2].map((at) => codeAt(secret, Date.now() + at * 30_000)));
    const seen = new Map<number, number>();
    for (let forged = 0, code = 0; forged < 1_000; code += 997) {
      const text = String(code % 1_000_000).padStart(6, '0');
      if (right.has(text)) continue;
      forged += 1;
      const { statusCode } = await post(staff, 'totp/confirm', { code: text });
      seen.set(statusCode, (seen.get(statusCode) ?? 0) + 1);
    }
    expect(Object.fromEntries(seen)).toEqual({ 401: 5, 429: 995 });
    const late = await post(staff, 'totp/confirm', { code: codeAt(secret, Date.now()) });
    expect([late.statusCode, Number(late.headers['retry-after']) > 60]).toEqual([429, true]);
  });
});
