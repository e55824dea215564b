import { eq, sql } from 'drizzle-orm';
import { afterAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { oauthIdentities } from '../../src/db/schema.ts';
import { createSeal } from '../../src/features/identities/seal.ts';
import { startAppleServer } from '../fakes/apple-server.ts';
import { startOidcProvider } from '../fakes/oidc-provider.ts';
import { describeOnBothDatabases, newFingerprint, toPerson } from '../harness/index.ts';
import {
  appleClient,
  environmentOf,
  googleClient,
  newClaims,
  signInWith,
} from './provider-person.ts';

const google = await startOidcProvider(googleClient);
const apple = await startOidcProvider(appleClient);
const server = await startAppleServer(appleClient);
afterAll(() => Promise.all([google.close(), apple.close(), server.close()]));

const deletion = {
  method: 'DELETE',
  url: '/users/me',
  payload: { confirmation: 'DELETE_MY_ACCOUNT' },
} as const;

describeOnBothDatabases(
  'Apple’s own token',
  (ctx) => {
    const signUpWithApple = async (code?: string, claims = newClaims()) => {
      const fingerprint = newFingerprint();
      const answer = await signInWith(ctx.app, 'apple', {
        idToken: await apple.issue(claims),
        fingerprint,
        authorization_code: code ?? server.codeFor(claims.sub),
      });
      const known = { email: claims.email, password: '', fingerprint };
      return { ...toPerson(ctx.app, known, answer.json()), claims };
    };
    const sealedOf = async (subject: string) => {
      const [row] = await ctx.db
        .select({ sealed: oauthIdentities.sealedRefreshToken })
        .from(oauthIdentities)
        .where(eq(oauthIdentities.subject, subject));
      return row?.sealed ?? null;
    };

    it('is kept sealed, and is opened by our secrets only', async () => {
      const { claims } = await signUpWithApple();
      const sealed = await sealedOf(claims.sub);
      if (sealed === null) throw new Error('nothing was kept');
      expect(sealed).not.toContain('apple-refresh');
      expect(ctx.deps.seal.open(sealed)).toContain('apple-refresh');
      const stranger = createSeal(['another secret of at least 32 bytes']);
      expect(stranger.open(sealed)).toBeUndefined();
      const rotated = createSeal(['a new secret of more than 32 bytes!', ...secretsOf()]);
      expect(rotated.open(sealed)).toContain('apple-refresh');
      const altered = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
      expect(ctx.deps.seal.open(altered)).toBeUndefined();
      expect(ctx.deps.seal.open('')).toBeUndefined();
    });

    it('is revoked when the account goes', async () => {
      const person = await signUpWithApple();
      expect((await person.ask(deletion)).statusCode).toBe(200);
      await vi.waitFor(() => expect(server.revoked).toContain(person.claims.sub), 10_000);
    });

    it('is revoked when Apple is unlinked', async () => {
      const person = await signUpWithApple();
      const url = '/users/me/identities';
      const payload = { provider: 'google', id_token: await google.issue(newClaims()) };
      expect((await person.ask({ method: 'POST', url, payload })).statusCode).toBe(204);
      const gone = await person.ask({ method: 'DELETE', url: `${url}/apple` });
      expect(gone.statusCode).toBe(204);
      await vi.waitFor(() => expect(server.revoked).toContain(person.claims.sub), 10_000);
    });

    it('is revoked later where Apple does not answer, and the account is gone meanwhile', async () => {
      const person = await signUpWithApple();
      const before = server.asked('/auth/revoke');
      server.breakWith(503);
      expect((await person.ask(deletion)).statusCode).toBe(200);
      await vi.waitFor(() => expect(server.asked('/auth/revoke')).toBeGreaterThan(before), 10_000);
      server.breakWith(null);
      expect((await person.ask({ method: 'GET', url: '/users/me' })).statusCode).toBe(401);
      const job = z.object({ state: z.string(), data: z.unknown(), output: z.unknown() });
      const waiting = () =>
        listRows(
          ctx.db,
          sql`select state::text, data, output from pgboss.job where state <> 'completed'`,
          job,
        );
      await vi.waitFor(async () => expect((await waiting())[0]?.state).toBe('retry'), 10_000);
      const [kept] = await waiting();
      expect(JSON.stringify(kept)).not.toContain(person.claims.sub);
      expect(JSON.stringify(kept)).not.toContain('apple-refresh');
      await ctx.db.execute(sql`update pgboss.job set start_after = now() where state = 'retry'`);
      await ctx.deps.jobs.adding(async () => undefined);
      await vi.waitFor(() => expect(server.revoked).toContain(person.claims.sub), 10_000);
    });

    it('is not missed by the sign-in where the code is wrong, somebody else’s or Apple is away', async () => {
      const wrong = await signUpWithApple('no-such-code');
      expect(await sealedOf(wrong.claims.sub)).toBeNull();
      const others = await signUpWithApple(server.codeFor('somebody else'));
      expect(await sealedOf(others.claims.sub)).toBeNull();
      server.breakWith(500);
      const away = await signUpWithApple();
      server.breakWith(null);
      expect(await sealedOf(away.claims.sub)).toBeNull();
      const idToken = await apple.issue(away.claims);
      const { fingerprint } = away;
      const code = server.codeFor(away.claims.sub);
      const more = { idToken, fingerprint, authorization_code: code };
      expect((await signInWith(ctx.app, 'apple', more)).statusCode).toBe(200);
      expect(await sealedOf(away.claims.sub)).not.toBeNull();
    });

    function secretsOf() {
      return ctx.deps.config.jwtSecrets;
    }
  },
  { environment: { ...environmentOf(google, apple), ...server.environment } },
);
