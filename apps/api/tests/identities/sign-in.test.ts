import { eq } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { oauthIdentities, users } from '../../src/db/schema.ts';
import { startOidcProvider } from '../fakes/oidc-provider.ts';
import { describeOnBothDatabases, newFingerprint, signUp } from '../harness/index.ts';
import {
  appleClient,
  environmentOf,
  googleClient,
  newClaims,
  newGooglePerson,
  signInWith,
} from './provider-person.ts';

const google = await startOidcProvider(googleClient);
const apple = await startOidcProvider(appleClient);
afterAll(() => Promise.all([google.close(), apple.close()]));

describeOnBothDatabases(
  'signing in through a provider',
  (ctx) => {
    const findUser = async (id: string) =>
      (await ctx.db.select().from(users).where(eq(users.id, id)))[0];

    it('makes an account for somebody new, and signs in whoever is known', async () => {
      const claims = newClaims();
      const person = await newGooglePerson(ctx.app, google, claims);
      expect(person.status).toBe(201);
      const me = await person.ask({ method: 'GET', url: '/users/me' });
      expect(me.json()).toMatchObject({ email: claims.email, email_verified: true });
      expect(await findUser(person.userId)).toMatchObject({ passwordHash: null });
      const { fingerprint } = person;
      const again = await signInWith(ctx.app, 'google', {
        // Whatever address the provider tells today: the subject is who they are.
        idToken: await google.issue({ ...claims, email: 'another@example.org' }),
        fingerprint,
      });
      expect([again.statusCode, again.json().user_id]).toEqual([200, person.userId]);
    });

    it('takes an address for verified only where the provider says so', async () => {
      const cases = [
        { email_verified: true, isVerified: true },
        { email_verified: 'true', isVerified: true },
        { email_verified: 'false', isVerified: false },
        { email_verified: undefined, isVerified: false },
      ];
      for (const { email_verified, isVerified } of cases) {
        const idToken = await apple.issue({ ...newClaims(), email_verified });
        const answer = await signInWith(ctx.app, 'apple', { idToken, locale: 'es' });
        expect(answer.statusCode).toBe(201);
        const user = await findUser(answer.json().user_id);
        expect([user?.emailVerifiedAt !== null, user?.locale]).toEqual([isVerified, 'es']);
      }
    });

    it('never attaches to an account by its address', async () => {
      const person = await signUp(ctx.app);
      const claims = { ...newClaims(), email: person.email.toUpperCase() };
      const answer = await signInWith(ctx.app, 'google', { idToken: await google.issue(claims) });
      expect([answer.statusCode, answer.json().error]).toEqual([409, 'EMAIL_TAKEN']);
      expect(
        await ctx.db.select().from(oauthIdentities).where(eq(oauthIdentities.subject, claims.sub)),
      ).toEqual([]);
    });

    it('tells the same subject of two providers apart', async () => {
      const claims = newClaims();
      const one = await newGooglePerson(ctx.app, google, claims);
      const idToken = await apple.issue({ ...newClaims(), sub: claims.sub });
      const other = await signInWith(ctx.app, 'apple', { idToken });
      expect(other.statusCode).toBe(201);
      expect(other.json().user_id).not.toBe(one.userId);
    });

    it('refuses a new account without an address, and says that this is why', async () => {
      const idToken = await apple.issue({ sub: newClaims().sub });
      const answer = await signInWith(ctx.app, 'apple', { idToken });
      expect([answer.statusCode, answer.json()]).toMatchObject([
        401,
        { error: 'OAUTH_TOKEN_INVALID', params: { reason: 'email_missing' } },
      ]);
    });

    it('makes one account where the same person signs up many times at once', async () => {
      const claims = newClaims();
      const idToken = await google.issue(claims);
      const fingerprint = newFingerprint();
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => signInWith(ctx.app, 'google', { idToken, fingerprint })),
      );
      const statuses = answers.map(({ statusCode }) => statusCode).sort();
      expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
      expect(new Set(answers.map((answer) => answer.json().user_id)).size).toBe(1);
    });

    it('refuses an account that is suspended', async () => {
      const person = await newGooglePerson(ctx.app, google);
      await ctx.db
        .update(users)
        .set({ suspendedAt: new Date() })
        .where(eq(users.id, person.userId));
      const idToken = await google.issue(person.claims);
      const answer = await signInWith(ctx.app, 'google', { idToken });
      expect([answer.statusCode, answer.json().error]).toEqual([403, 'ACCOUNT_SUSPENDED']);
    });

    it('keeps the limit of devices, with a way out', async () => {
      const person = await newGooglePerson(ctx.app, google);
      const idToken = await google.issue(person.claims);
      const answer = await signInWith(ctx.app, 'google', { idToken });
      expect([answer.statusCode, answer.json()]).toMatchObject([
        403,
        { error: 'DEVICE_LIMIT_REACHED', params: { limit: 1, replace_token: expect.any(String) } },
      ]);
    });

    it('makes no account on a device of somebody else, with a way out', async () => {
      const owner = await signUp(ctx.app);
      const claims = newClaims();
      const answer = await signInWith(ctx.app, 'google', {
        idToken: await google.issue(claims),
        fingerprint: owner.fingerprint,
      });
      expect([answer.statusCode, answer.json()]).toMatchObject([
        403,
        { error: 'DEVICE_BOUND_TO_OTHER', params: { replace_token: expect.any(String) } },
      ]);
      expect(await ctx.db.select().from(users).where(eq(users.email, claims.email))).toEqual([]);
    });

    it('has no such route where the provider is not configured', async () => {
      const app = await ctx.buildApp({ environment: { GOOGLE_CLIENT_IDS: '' } });
      const answer = await signInWith(app, 'google', { idToken: await google.issue(newClaims()) });
      expect([answer.statusCode, answer.json().error]).toEqual([404, 'NOT_FOUND']);
    });
  },
  { environment: environmentOf(google, apple) },
);
