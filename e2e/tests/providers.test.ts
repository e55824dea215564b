import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { type OidcProvider, startOidcProvider } from '../../apps/api/tests/fakes/oidc-provider.ts';
import { phone } from '../support/browser.ts';
import { useStage } from '../support/stage.ts';

const clientId = 'browser.apps.example.test';

describe('signing in by Google in a browser', () => {
  let google: OidcProvider | undefined;
  const stage = useStage(async () => {
    google = await startOidcProvider(clientId);
    return {
      GOOGLE_CLIENT_IDS: clientId,
      GOOGLE_ISSUER: google.issuer,
      GOOGLE_JWKS_URL: google.jwksUrl,
    };
  });
  afterAll(() => google?.close());

  /** Google's page, played here: answers at once, for this person. */
  async function arrive(claims: { sub: string; email: string }) {
    const visited = await stage.arrive('en', { viewport: phone });
    await visited.page.route('https://accounts.google.com/**', async (route) => {
      const asked = new URL(route.request().url()).searchParams;
      expect(asked.get('client_id')).toBe(clientId);
      const idToken = await google?.issue({
        ...claims,
        email_verified: true,
        nonce: asked.get('nonce') ?? '',
      });
      const answer = new URLSearchParams({
        state: asked.get('state') ?? '',
        id_token: idToken ?? '',
      });
      const location = `${asked.get('redirect_uri')}#${answer}`;
      await route.fulfill({ status: 302, headers: { location } });
    });
    return visited;
  }

  it('makes an account, leaves, and comes back into the same one', async () => {
    const claims = { sub: randomUUID(), email: `${randomUUID()}@example.org` };
    const { page, person, problems, close } = await arrive(claims);
    const { home, signIn, settings, auth } = person.texts;
    await page.goto(`${stage.product.url}/app/sign-up`);
    await person.button(signIn.google).click();
    await page.getByRole('heading', { name: home.title }).waitFor();
    expect(page.url()).not.toContain('id_token');
    await page.goto(`${stage.product.url}/app/settings`);
    await page.getByText(claims.email).first().waitFor();
    await person.button(settings.signOut).click();
    const sheet = page.getByRole('dialog', { name: settings.signOutTitle, exact: true });
    await sheet.getByRole('button', { name: settings.signOutConfirm, exact: true }).click();
    await page.getByRole('heading', { name: auth.logInTitle }).first().waitFor();
    await person.button(signIn.google).click();
    await page.getByRole('heading', { name: home.title }).waitFor();
    await page.goto(`${stage.product.url}/app/settings`);
    await page.getByText(claims.email).first().waitFor();
    // A page left at once, while the device makes its files: what is half made is dropped.
    const halfMade = /bad digest|cannot create file/;
    expect(problems.filter((problem) => !halfMade.test(problem))).toEqual([]);
    await person.open();
    await person.begin();
    await close();
  });

  it('never enters an account that has the same address and a password', async () => {
    const email = `${randomUUID()}@example.org`;
    const owner = await stage.arrive('en', { viewport: phone });
    await owner.page.goto(`${stage.product.url}/app/sign-up`);
    const { auth, home, signIn } = owner.person.texts;
    await owner.page.getByLabel(auth.email, { exact: true }).fill(email);
    await owner.page.getByLabel(auth.password, { exact: true }).fill('a quiet long sentence');
    await owner.page.getByRole('checkbox', { name: auth.adult }).click();
    await owner.person.button(auth.signUp).click();
    await owner.page.getByRole('heading', { name: home.title }).waitFor();

    const other = await arrive({ sub: randomUUID(), email });
    await other.page.goto(`${stage.product.url}/app/log-in`);
    await other.person.button(signIn.google).click();
    await other.page.getByText(signIn.emailTaken).waitFor();
    await owner.close();
    await other.close();
  });
});
