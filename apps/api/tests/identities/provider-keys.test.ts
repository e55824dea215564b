import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createIdTokens } from '../../src/features/identities/id-tokens.ts';
import { startOidcProvider } from '../fakes/oidc-provider.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { environmentOf, googleClient, newClaims, signInWith } from './provider-person.ts';

describeOnBothDatabases('the keys of a provider', (ctx) => {
  const withCoolDown = async (coolDownMs: number) => {
    const provider = await startOidcProvider(googleClient);
    const environment = environmentOf(provider, provider);
    const idTokens = createIdTokens(
      {
        apple: null,
        google: {
          clientIds: [googleClient],
          issuer: provider.issuer,
          jwksUrl: provider.jwksUrl,
        },
      },
      ctx.deps.log,
      coolDownMs,
    );
    const app = await ctx.buildApp({ environment, parts: { idTokens } });
    const tryWith = async (idToken: string) => signInWith(app, 'google', { idToken });
    return { provider, tryWith };
  };

  it('are fetched once, and anew for a key nobody knows', async () => {
    const { provider, tryWith } = await withCoolDown(0);
    const statuses = [];
    for (let at = 0; at < 3; at += 1) {
      statuses.push((await tryWith(await provider.issue(newClaims()))).statusCode);
    }
    expect([statuses, provider.asked()]).toEqual([[201, 201, 201], 1]);
    for (const alg of ['RS256', 'ES256']) {
      const kid = await provider.rotate(alg);
      const rotated = await tryWith(await provider.issue(newClaims(), {}, kid));
      expect(rotated.statusCode).toBe(201);
    }
    expect(provider.asked()).toBe(3);
    await provider.close();
  });

  it('are not asked for again and again by tokens with made-up keys', async () => {
    const { provider, tryWith } = await withCoolDown(30_000);
    for (let at = 0; at < 5; at += 1) {
      const answer = await tryWith(await provider.issue(newClaims(), { kid: randomUUID() }));
      expect(answer.statusCode).toBe(401);
    }
    expect(provider.asked()).toBe(1);
    await provider.close();
  });

  it('are said to be missing where the provider is broken or away, and wanted again', async () => {
    const { provider, tryWith } = await withCoolDown(0);
    const idToken = await provider.issue(newClaims());
    provider.breakWith(500);
    const broken = await tryWith(idToken);
    expect([broken.statusCode, broken.json(), broken.headers['retry-after']]).toMatchObject([
      401,
      { error: 'OAUTH_TOKEN_INVALID', params: { reason: 'keys_unavailable' } },
      '10',
    ]);
    provider.breakWith(null);
    expect((await tryWith(idToken)).statusCode).toBe(201);
    await provider.close();
    const away = await withCoolDown(0);
    const unheard = await away.provider.issue(newClaims());
    await away.provider.close();
    expect((await away.tryWith(unheard)).json().params).toEqual({ reason: 'keys_unavailable' });
  });
});
