import { createHash, createPublicKey, randomUUID } from 'node:crypto';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, expect, it } from 'vitest';
import { type Claims, startOidcProvider } from '../fakes/oidc-provider.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import {
  appleClient,
  environmentOf,
  googleClient,
  newClaims,
  otherGoogleClient,
  signInWith,
} from './provider-person.ts';

const google = await startOidcProvider(googleClient);
const apple = await startOidcProvider(appleClient);
afterAll(() => Promise.all([google.close(), apple.close()]));

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

describeOnBothDatabases(
  'an id token',
  (ctx) => {
    const isTaken = async (idToken: string, more: Claims = {}, app = ctx.app) => {
      const answer = await signInWith(app, 'google', { idToken, ...more });
      if (answer.statusCode === 201) return true;
      expect([answer.statusCode, answer.json()]).toMatchObject([
        401,
        { error: 'OAUTH_TOKEN_INVALID', params: {} },
      ]);
      expect(Object.keys(answer.json().params)).toEqual([]);
      return false;
    };
    const claimed = async (claims: Claims, more: Claims = {}) =>
      isTaken(await google.issue({ ...newClaims(), ...claims }), more);

    it('counts within a minute of its times, and not beyond', async () => {
      expect(await claimed({ exp: inSeconds(-50) })).toBe(true);
      expect(await claimed({ exp: inSeconds(-70) })).toBe(false);
      expect(await claimed({ nbf: inSeconds(50) })).toBe(true);
      expect(await claimed({ nbf: inSeconds(70) })).toBe(false);
      expect(await claimed({ iat: inSeconds(50) })).toBe(true);
      expect(await claimed({ iat: inSeconds(70) })).toBe(false);
      expect(await claimed({ exp: undefined })).toBe(false);
    });

    it('counts for our clients only, and names the party where it is for several', async () => {
      const elsewhere = 'another-app.example.test';
      expect(await claimed({ aud: otherGoogleClient })).toBe(true);
      expect(await claimed({ aud: elsewhere })).toBe(false);
      expect(await claimed({ aud: undefined })).toBe(false);
      expect(await claimed({ azp: otherGoogleClient })).toBe(true);
      expect(await claimed({ azp: elsewhere })).toBe(false);
      expect(await claimed({ aud: [googleClient, elsewhere] })).toBe(false);
      expect(await claimed({ aud: [googleClient, elsewhere], azp: elsewhere })).toBe(false);
      expect(await claimed({ aud: [googleClient, elsewhere], azp: googleClient })).toBe(true);
    });

    it('counts from its own issuer only', async () => {
      expect(await claimed({ iss: apple.issuer })).toBe(false);
      expect(await claimed({ iss: `${google.issuer}/` })).toBe(false);
      expect(await claimed({ iss: undefined })).toBe(false);
      expect(await isTaken(await apple.issue({ ...newClaims(), aud: googleClient }))).toBe(false);
    });

    it('is the same person under both names that Google has for itself', async () => {
      const environment = { GOOGLE_ISSUER: 'https://accounts.example.test' };
      const app = await ctx.buildApp({ environment });
      const claims = newClaims();
      const [one, other] = [
        { ...claims, iss: 'https://accounts.example.test' },
        { ...claims, iss: 'accounts.example.test' },
      ];
      const fingerprint = `device-${randomUUID()}`;
      const first = await signInWith(app, 'google', {
        idToken: await google.issue(one),
        fingerprint,
      });
      const second = await signInWith(app, 'google', {
        idToken: await google.issue(other),
        fingerprint,
      });
      expect([first.statusCode, second.statusCode]).toEqual([201, 200]);
    });

    it('needs a subject of a length that can be kept', async () => {
      expect(await claimed({ sub: 'x'.repeat(255) })).toBe(true);
      for (const sub of [undefined, '', 'x'.repeat(256), 7, ['a']]) {
        expect(await claimed({ sub })).toBe(false);
      }
    });

    it('carries the nonce that was sent, and none where none was', async () => {
      const nonce = randomUUID();
      const hashed = createHash('sha256').update(nonce).digest('hex');
      expect(await claimed({ nonce }, { nonce })).toBe(true);
      expect(await claimed({ nonce }, { nonce: randomUUID() })).toBe(false);
      expect(await claimed({ nonce })).toBe(false);
      expect(await claimed({}, { nonce })).toBe(false);
      expect(await claimed({ nonce: hashed }, { nonce })).toBe(false);
      for (const inToken of [nonce, hashed]) {
        const idToken = await apple.issue({ ...newClaims(), nonce: inToken });
        expect((await signInWith(ctx.app, 'apple', { idToken, nonce })).statusCode).toBe(201);
        const wrong = { idToken, nonce: randomUUID() };
        expect((await signInWith(ctx.app, 'apple', wrong)).statusCode).toBe(401);
      }
    });

    it('is signed by the provider with RS256 or ES256, by nothing else', async () => {
      const [jwk] = google.publicKeys();
      if (!jwk) throw new Error('no key');
      const kid = String(jwk.kid);
      const claims = {
        ...newClaims(),
        iss: google.issuer,
        aud: googleClient,
        iat: inSeconds(0),
        exp: inSeconds(3600),
      };
      const sign = (alg: string, key: Parameters<SignJWT['sign']>[0], header: Claims = {}) =>
        new SignJWT(claims).setProtectedHeader({ alg, kid, ...header }).sign(key);
      const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      expect(await isTaken(`${encode({ alg: 'none', kid })}.${encode(claims)}.`)).toBe(false);

      const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({
        type: 'spki',
        format: 'pem',
      });
      expect(await isTaken(await sign('HS256', Buffer.from(pem)))).toBe(false);

      const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
      expect(await isTaken(await sign('RS256', privateKey))).toBe(false);
      const own = { jwk: createPublicKey(await spkiOf(publicKey)).export({ format: 'jwk' }) };
      expect(await isTaken(await sign('RS256', privateKey, own))).toBe(false);

      expect(await isTaken(await google.issue(newClaims(), {}, await google.rotate('PS256')))).toBe(
        false,
      );
    });
  },
  { environment: environmentOf(google, apple) },
);

async function spkiOf(key: CryptoKey): Promise<string> {
  const { exportSPKI } = await import('jose');
  return exportSPKI(key);
}
