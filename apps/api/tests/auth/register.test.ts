import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { users } from '../../src/db/schema.ts';
import { describeOnBothDatabases, newEmail, newFingerprint, signUp } from '../harness/index.ts';

describeOnBothDatabases('POST /auth/register', (ctx) => {
  const register = (payload: object) =>
    ctx.app.inject({ method: 'POST', url: '/auth/register', payload });
  const body = () => ({
    email: newEmail(),
    password: 'a quiet long sentence',
    device_fingerprint: newFingerprint(),
  });

  it('answers 201 with both tokens and ten free sessions', async () => {
    const answer = await register({
      ...body(),
      locale: 'es-MX',
      device_name: 'Pixel',
      platform: 'web',
    });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      expires_in: 3600,
      subscription: { tier: 'free', sessions_remaining: 10 },
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      refresh_token: expect.any(String),
    });
  });

  it('stores an argon2id hash with 19 MiB and two passes, never the password', async () => {
    const { email, ...rest } = body();
    await register({ email, ...rest });
    const [row] = await ctx.db.select().from(users).where(eq(users.email, email));
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(row)).not.toContain(rest.password);
  });

  it('refuses a taken e-mail whatever its case with 409', async () => {
    const { email } = await signUp(ctx.app);
    const answer = await register({ ...body(), email: email.toUpperCase() });
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ error: 'EMAIL_TAKEN', params: {} });
  });

  it('makes one account of 50 parallel requests with the same e-mail in mixed case', async () => {
    const email = newEmail();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        register({ ...body(), email: index % 2 ? email : email.toUpperCase() }),
      ),
    );
    const codes = answers.map((answer) => answer.statusCode).sort();
    expect(codes).toEqual([201, ...Array.from({ length: 49 }, () => 409)]);
    const rows = await ctx.db
      .select()
      .from(users)
      .where(eq(sql`lower(${users.email})`, email));
    expect(rows).toHaveLength(1);
  });

  it('refuses a device of another account and leaves no account behind', async () => {
    const { fingerprint } = await signUp(ctx.app);
    const { email, ...rest } = body();
    const answer = await register({ ...rest, email, device_fingerprint: fingerprint });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().error).toBe('DEVICE_BOUND_TO_OTHER');
    expect(await ctx.db.select().from(users).where(eq(users.email, email))).toHaveLength(0);
  });

  it.each([
    ['no body', undefined, ''],
    ['a bad address', { email: 'nobody' }, 'email'],
    ['a short password', { password: 'short' }, 'password'],
    ['a short fingerprint', { device_fingerprint: 'abc' }, 'device_fingerprint'],
    ['an unknown field', { role: 'admin' }, ''],
    ['a number for a text', { password: 12345678 }, 'password'],
    ['a locale we do not speak', { locale: 'fr' }, 'locale'],
    ['a NUL in the device name', { device_name: 'a\u0000b' }, 'device_name'],
  ])('refuses %s with 400 and names the field only', async (_case, change, path) => {
    const sent = change && { ...body(), ...change };
    const answer = await ctx.app.inject({
      method: 'POST',
      url: '/auth/register',
      ...(sent ? { payload: sent } : {}),
    });
    expect(answer.statusCode).toBe(400);
    const { error, params } = answer.json();
    expect(error).toBe('VALIDATION_FAILED');
    expect(params.issues[0]).toEqual({ path, rule: expect.any(String) });
    if (sent) expect(answer.body).not.toContain(sent.email);
  });
});
