import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone } from '../support/browser.ts';
import { listAddresses } from '../support/every-screen.ts';
import { useSharedStage } from '../support/stage.ts';
import { walkOf } from '../support/walk.ts';

const failing = { status: 500, json: { error: 'INTERNAL', params: {}, request_id: 'none' } };
const isOfTheServer = (url: URL) => !url.pathname.startsWith('/app/');

/** Addresses that lead a signed-in person somewhere else. */
const leadOn = [
  ...['/log-in', '/sign-up', '/replace-device', '/sample', '/oauthredirect'],
  ...['/delete-account', '/privacy/lock'],
];

const sessionAt = (page: Page) => new URL(page.url()).pathname.replace(/^\/app/, '');

describe('every screen in every state', () => {
  const stage = useSharedStage();

  async function signedOut() {
    const { page, person, close } = await stage.arrive('en', { viewport: phone });
    await person.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const { faults, landed, walk } = walkOf(page);
    await walk('signed out', listAddresses({ 'session/[id]': ['/session/none'] }), phone);
    const open = [...landed];
    await page.context().setOffline(true);
    await walk('signed out, offline', open, desktop);
    await close();
    return { faults, open };
  }

  async function withNothing() {
    const { page, person, close } = await stage.arrive('zh', { viewport: desktop });
    await person.signUp();
    const { faults, landed, walk } = walkOf(page);
    const addresses = listAddresses({ 'session/[id]': ['/session/none'] });
    await walk('empty', addresses, desktop);
    const missed = addresses.filter((one) => !landed.has(one) && !leadOn.includes(one));
    await page.context().route(isOfTheServer, (route) => route.fulfill(failing));
    await walk('refused', [...landed], phone);
    await close();
    return { faults, missed };
  }

  async function withData() {
    const { page, person, close } = await stage.arrive('es', { viewport: phone });
    await person.signUp();
    await person.begin();
    const begun = sessionAt(page);
    await person.open();
    await person.begin();
    await person.finish();
    const { faults, landed, walk } = walkOf(page);
    await walk('with data', listAddresses({ 'session/[id]': [begun, sessionAt(page)] }), phone);
    await page.context().setOffline(true);
    await walk('offline', [...landed], desktop);
    await close();
    return { faults };
  }

  it('has no fault that axe knows, in light and dark, and targets for fingers', async () => {
    // Most of the time each of them waits for its page to come to rest.
    const [out, empty, full] = await Promise.all([signedOut(), withNothing(), withData()]);
    expect([...out.faults, ...empty.faults, ...full.faults]).toEqual([]);
    expect(empty.missed, 'addresses that nobody came to').toEqual([]);
    expect(out.open).toEqual(expect.arrayContaining(['/log-in', '/sign-up', '/welcome']));
  });
});
