import { expect, it } from 'vitest';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';

describeOnBothDatabases('GET and PATCH /users/me', (ctx) => {
  it('answers with the account and nothing secret', async () => {
    const person = await signUp(ctx.app, { locale: 'zh-Hans' });
    const answer = await person.ask({ url: '/users/me' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      user_id: person.userId,
      email: person.email,
      email_verified: false,
      locale: 'zh-Hans',
      role: 'user',
      overage_cap_cents: 0,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
  });

  it('writes the language and the cap, each alone', async () => {
    const person = await signUp(ctx.app);
    const patch = (payload: object) => person.ask({ method: 'PATCH', url: '/users/me', payload });
    expect((await patch({ locale: 'es-MX' })).json()).toMatchObject({
      locale: 'es-MX',
      overage_cap_cents: 0,
    });
    expect((await patch({ overage_cap_cents: 500 })).json()).toMatchObject({
      locale: 'es-MX',
      overage_cap_cents: 500,
    });
  });

  it('changes no other account', async () => {
    const [person, other] = [await signUp(ctx.app), await signUp(ctx.app)];
    await person.ask({ method: 'PATCH', url: '/users/me', payload: { locale: 'es' } });
    expect((await other.ask({ url: '/users/me' })).json().locale).toBe('en');
  });
});
