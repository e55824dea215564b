import { sql } from 'drizzle-orm';
import { afterAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { eraseAccount } from '../../src/features/account/erase-account.ts';
import { startAppleServer } from '../fakes/apple-server.ts';
import { startOidcProvider } from '../fakes/oidc-provider.ts';
import { describeOnBothDatabases, newFingerprint, toPerson } from '../harness/index.ts';
import {
  appleClient,
  environmentOf,
  googleClient,
  newClaims,
  signInWith,
} from '../identities/provider-person.ts';
import { dumpRows } from './person-rows.ts';

const google = await startOidcProvider(googleClient);
const apple = await startOidcProvider(appleClient);
const server = await startAppleServer(appleClient);
afterAll(() => Promise.all([google.close(), apple.close(), server.close()]));

const hourMs = 60 * 60_000;
const patientlyMs = 20_000;
const job = z.object({ state: z.string(), wait_ms: z.coerce.number() });

describeOnBothDatabases(
  'what a provider must hear of a deleted account',
  (ctx) => {
    const signUpWithApple = async () => {
      const claims = newClaims();
      const fingerprint = newFingerprint();
      const answer = await signInWith(ctx.app, 'apple', {
        idToken: await apple.issue(claims),
        fingerprint,
        authorization_code: server.codeFor(claims.sub),
      });
      const known = { email: claims.email, password: '', fingerprint };
      return { ...toPerson(ctx.app, known, answer.json()), claims };
    };
    const waiting = () =>
      listRows(
        ctx.db,
        sql`select state::text, extract(epoch from start_after - now()) * 1000 as wait_ms
          from pgboss.job where name = 'revoke_apple_token' and state <> 'completed'`,
        job,
      );
    const letTimePass = async () => {
      await ctx.db.execute(sql`update pgboss.job set start_after = now() where state = 'retry'`);
      await ctx.deps.jobs.adding(async () => undefined);
    };

    it('is told after an hour in which the provider was down', async () => {
      const person = await signUpWithApple();
      server.breakWith(503);
      let asked = server.asked('/auth/revoke');
      const first = asked;
      const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
      const gone = await person.ask({ method: 'DELETE', url: '/users/me', payload });
      expect(gone.statusCode).toBe(200);
      for (let passedMs = 0; passedMs < hourMs; ) {
        const failed = await vi.waitFor(async () => {
          expect(server.asked('/auth/revoke')).toBeGreaterThan(asked);
          const [one] = await waiting();
          expect(one?.state).toBe('retry');
          return one;
        }, patientlyMs);
        asked = server.asked('/auth/revoke');
        // Somebody who is away is not asked all the time, and not forgotten for a day.
        expect(failed?.wait_ms).toBeGreaterThan(25_000);
        expect(failed?.wait_ms).toBeLessThan(2 * hourMs);
        passedMs += failed?.wait_ms ?? 0;
        if (passedMs >= hourMs) server.breakWith(null);
        await letTimePass();
      }
      await vi.waitFor(() => expect(server.revoked).toContain(person.claims.sub), patientlyMs);
      expect(server.asked('/auth/revoke') - first).toBeGreaterThan(4);
      await vi.waitFor(async () => expect(await waiting()).toEqual([]), patientlyMs);
      const dump = (await dumpRows(ctx.db)).map(({ row }) => row).join('\n');
      for (const word of [person.userId, person.email, person.fingerprint, person.claims.sub]) {
        expect(dump).not.toContain(word);
      }
    });

    it('is not told where the deletion is not committed', async () => {
      const person = await signUpWithApple();
      const failing = {
        ...ctx.deps,
        farewells: [
          ...ctx.deps.farewells,
          {
            job: 'cancel_nothing',
            handle: async () => undefined,
            pending: async () => {
              throw new Error('the deletion stops here');
            },
          },
        ],
      };
      await expect(eraseAccount(failing, person.userId)).rejects.toThrow('stops here');
      expect(await waiting()).toEqual([]);
      expect((await person.ask({ url: '/users/me' })).statusCode).toBe(200);
      const hash = ctx.deps.erasureJournal.hash(person.userId);
      const journal = await ctx.deps.erasureJournal.read();
      expect(journal.map(({ userHash }) => userHash)).not.toContain(hash);
    });
  },
  { environment: { ...environmentOf(google, apple), ...server.environment } },
);
