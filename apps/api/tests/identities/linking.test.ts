import { mails } from '@solacore/i18n/mail';
import { and, eq } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { loginEvents, users } from '../../src/db/schema.ts';
import { startOidcProvider } from '../fakes/oidc-provider.ts';
import { describeOnBothDatabases, newFingerprint, type Person, signUp } from '../harness/index.ts';
import { mailsTo } from '../harness/mailbox.ts';
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

const url = '/users/me/identities';

describeOnBothDatabases(
  'linked identities',
  (ctx) => {
    const verifiedPerson = async () => {
      const person = await signUp(ctx.app);
      const change = { emailVerifiedAt: new Date() };
      await ctx.db.update(users).set(change).where(eq(users.id, person.userId));
      return person;
    };
    const link = async (person: Pick<Person, 'ask'>, claims: ReturnType<typeof newClaims>) => {
      const payload = { provider: 'google', id_token: await google.issue(claims) };
      return person.ask({ method: 'POST', url, payload });
    };
    const unlink = (person: Pick<Person, 'ask'>, provider: string) =>
      person.ask({ method: 'DELETE', url: `${url}/${provider}` });
    const listOf = async (person: Pick<Person, 'ask'>) =>
      (await person.ask({ method: 'GET', url })).json();

    it('let the person in, once linked, and no longer, once unlinked', async () => {
      const person = await verifiedPerson();
      const claims = newClaims();
      expect(await listOf(person)).toEqual({ has_password: true, identities: [] });
      expect((await link(person, claims)).statusCode).toBe(204);
      expect(await listOf(person)).toMatchObject({
        identities: [{ provider: 'google', email: claims.email }],
      });
      const { fingerprint } = person;
      const tryIn = async () =>
        signInWith(ctx.app, 'google', { idToken: await google.issue(claims), fingerprint });
      expect((await tryIn()).json().user_id).toBe(person.userId);
      expect((await unlink(person, 'google')).statusCode).toBe(204);
      expect((await tryIn()).json().error).toBe('DEVICE_BOUND_TO_OTHER');
      expect((await unlink(person, 'google')).json().error).toBe('NOT_FOUND');
    });

    it('are told by mail and noted, each time', async () => {
      const person = await verifiedPerson();
      const claims = newClaims();
      await link(person, claims);
      await link(person, claims);
      await unlink(person, 'google');
      const events = await ctx.db
        .select({ kind: loginEvents.kind })
        .from(loginEvents)
        .where(eq(loginEvents.userId, person.userId))
        .orderBy(loginEvents.id);
      expect(events.slice(-2).map(({ kind }) => kind)).toEqual([
        'identity_linked',
        'identity_unlinked',
      ]);
      expect(events.filter(({ kind }) => kind === 'identity_linked')).toHaveLength(1);
      const subjects = (await mailsTo(ctx, person.email)).map(({ subject }) => subject);
      const { identity_linked, identity_unlinked } = mails.en;
      expect(subjects.slice(-2)).toEqual([identity_linked.subject, identity_unlinked.subject]);
    });

    it('belong to one account, and an account has one of each provider', async () => {
      const owner = await newGooglePerson(ctx.app, google);
      const person = await verifiedPerson();
      const taken = await link(person, owner.claims);
      expect([taken.statusCode, taken.json().error]).toEqual([409, 'EMAIL_TAKEN']);
      const second = await link(owner, newClaims());
      expect([second.statusCode, second.json()]).toMatchObject([
        403,
        { error: 'FORBIDDEN', params: { reason: 'already_linked' } },
      ]);
    });

    it('are not attached to an account whose address nobody has proven', async () => {
      const person = await signUp(ctx.app);
      const answer = await link(person, newClaims());
      expect([answer.statusCode, answer.json().error]).toEqual([403, 'EMAIL_NOT_VERIFIED']);
      expect((await listOf(person)).identities).toEqual([]);
    });

    it('leave one way in, also where two are unlinked at once', async () => {
      const person = await newGooglePerson(ctx.app, google);
      const last = await unlink(person, 'google');
      expect([last.statusCode, last.json()]).toMatchObject([
        403,
        { error: 'FORBIDDEN', params: { reason: 'last_sign_in' } },
      ]);
      const payload = { provider: 'apple', id_token: await apple.issue(newClaims()) };
      expect((await person.ask({ method: 'POST', url, payload })).statusCode).toBe(204);
      const answers = await Promise.all([unlink(person, 'google'), unlink(person, 'apple')]);
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 403]);
      expect((await listOf(person)).identities).toHaveLength(1);
    });

    it('are nobody else’s to see or to unlink', async () => {
      const owner = await newGooglePerson(ctx.app, google);
      const other = await verifiedPerson();
      expect((await listOf(other)).identities).toEqual([]);
      expect((await unlink(other, 'google')).json().error).toBe('NOT_FOUND');
      expect((await listOf(owner)).identities).toHaveLength(1);
      expect((await ctx.app.inject({ method: 'GET', url })).statusCode).toBe(401);
      const bad = await signInWith(ctx.app, 'google', {
        idToken: await google.issue({ ...owner.claims, aud: 'elsewhere' }),
        fingerprint: newFingerprint(),
      });
      expect(bad.statusCode).toBe(401);
      const noted = await ctx.db
        .select()
        .from(loginEvents)
        .where(
          and(eq(loginEvents.userId, other.userId), eq(loginEvents.kind, 'identity_unlinked')),
        );
      expect(noted).toEqual([]);
    });
  },
  { environment: environmentOf(google, apple) },
);
