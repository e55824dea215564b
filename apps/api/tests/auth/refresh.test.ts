import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { activeSessions, loginEvents } from '../../src/db/schema.ts';
import { hashToken } from '../../src/features/auth/refresh-token.ts';
import {
  describeOnBothDatabases,
  newFingerprint,
  type Person,
  refresh,
  signUp,
} from '../harness/index.ts';

const day = 24 * 60 * 60 * 1000;
let offsetMs = 0;
const now = () => new Date(Date.now() + offsetMs);

describeOnBothDatabases(
  'POST /auth/refresh',
  (ctx) => {
    const start = async () => {
      offsetMs = 0;
      return signUp(ctx.app);
    };
    const ask = (person: Person, token: string, fingerprint = person.fingerprint) =>
      refresh(ctx.app, token, fingerprint);
    const next = async (person: Person, token: string): Promise<string> => {
      const answer = await ask(person, token);
      expect(answer.statusCode).toBe(200);
      return answer.json().refresh_token;
    };

    it('gives a new pair, and only hashes are stored', async () => {
      const person = await start();
      const answer = await ask(person, person.refreshToken);
      expect(answer.json()).toMatchObject({ expires_in: 3600, access_token: expect.any(String) });
      const token = answer.json().refresh_token;
      expect(token).not.toBe(person.refreshToken);
      const rows = await ctx.db
        .select()
        .from(activeSessions)
        .where(eq(activeSessions.userId, person.userId));
      expect(rows).toMatchObject([{ tokenHash: hashToken(token), generation: 2 }]);
      expect(JSON.stringify(rows)).not.toContain(token.split('.')[2]);
    });

    it('gives 50 parallel requests with one token the same successor', async () => {
      const person = await start();
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => ask(person, person.refreshToken)),
      );
      expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200]));
      expect(new Set(answers.map((answer) => answer.json().refresh_token)).size).toBe(1);
    });

    it.each([1, 30, 59])('gives the parent the same successor after %i s', async (seconds) => {
      const person = await start();
      const successor = await next(person, person.refreshToken);
      offsetMs = seconds * 1000;
      expect(await next(person, person.refreshToken)).toBe(successor);
      expect(await next(person, successor)).not.toBe(successor);
    });

    it('ends the login when the parent comes after a minute', async () => {
      const person = await start();
      const successor = await next(person, person.refreshToken);
      offsetMs = 61_000;
      const answer = await ask(person, person.refreshToken);
      expect(answer.statusCode).toBe(401);
      expect(answer.json().error).toBe('REFRESH_TOKEN_REUSED');
      expect((await ask(person, successor)).json()).toMatchObject({
        error: 'LOGIN_REVOKED',
        params: { reason: 'token_reused' },
      });
      const events = await ctx.db
        .select()
        .from(loginEvents)
        .where(eq(loginEvents.userId, person.userId));
      expect(events.map((event) => event.kind)).toEqual([
        'device_bound',
        'registered',
        'token_reused',
      ]);
    });

    it('ends the login when a grandparent comes, and its access token with it', async () => {
      const person = await start();
      await next(person, await next(person, person.refreshToken));
      expect((await ask(person, person.refreshToken)).json().error).toBe('REFRESH_TOKEN_REUSED');
      const refused = await person.ask({ url: '/users/me' });
      expect(refused.json()).toMatchObject({
        error: 'LOGIN_REVOKED',
        params: { reason: 'token_reused' },
      });
    });

    it('ends the login when the parent comes from another device', async () => {
      const person = await start();
      await next(person, person.refreshToken);
      const answer = await ask(person, person.refreshToken, newFingerprint());
      expect(answer.json().error).toBe('REFRESH_TOKEN_REUSED');
    });

    it('refuses the current token from another device and nothing dies', async () => {
      const person = await start();
      const answer = await ask(person, person.refreshToken, newFingerprint());
      expect(answer.statusCode).toBe(401);
      expect(answer.json().error).toBe('UNAUTHENTICATED');
      await next(person, person.refreshToken);
    });

    it('refuses garbage, forgeries and access tokens, and nothing dies', async () => {
      const person = await start();
      const [login = '', generation = '', mac = ''] = person.refreshToken.split('.');
      const forged = [
        'garbage',
        '...',
        `${login}.${generation}.${'A'.repeat(43)}`,
        `${login}.2.${mac}`,
        `${login}.0.${mac}`,
        `${crypto.randomUUID()}.${generation}.${mac}`,
        `${person.refreshToken}x`,
        person.accessToken,
      ];
      for (const token of forged) {
        const answer = await ask(person, token);
        expect(answer.statusCode).toBe(401);
        expect(answer.json().error).toBe('UNAUTHENTICATED');
      }
      await next(person, person.refreshToken);
    });

    it('ends after 30 idle days and after 90 days of use', async () => {
      const idle = await start();
      offsetMs = 30 * day + 1000;
      expect((await ask(idle, idle.refreshToken)).json()).toMatchObject({
        error: 'LOGIN_REVOKED',
        params: { reason: 'expired' },
      });
      const busy = await start();
      let token = busy.refreshToken;
      for (const days of [29, 58, 87]) {
        offsetMs = days * day;
        token = await next(busy, token);
      }
      offsetMs = 90 * day + 1000;
      expect((await ask(busy, token)).json().error).toBe('LOGIN_REVOKED');
    });

    it('asks for the fingerprint', async () => {
      const person = await start();
      const payload = { refresh_token: person.refreshToken };
      const answer = await ctx.app.inject({ method: 'POST', url: '/auth/refresh', payload });
      expect(answer.statusCode).toBe(400);
      expect(answer.json().error).toBe('DEVICE_FINGERPRINT_REQUIRED');
    });

    it('leaves no live login when refreshes and a logout run in parallel', async () => {
      const person = await start();
      await Promise.all([
        ...Array.from({ length: 10 }, () => ask(person, person.refreshToken)),
        person.ask({ method: 'POST', url: '/auth/logout' }),
      ]);
      expect((await person.ask({ url: '/users/me' })).json().error).toBe('LOGIN_REVOKED');
      expect((await ask(person, person.refreshToken)).statusCode).toBe(401);
    });
  },
  { parts: { now } },
);
