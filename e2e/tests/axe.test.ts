import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desktop, phone } from '../support/browser.ts';
import { listAddresses } from '../support/every-screen.ts';
import { useSharedStage } from '../support/stage.ts';
import { type Look, walkOf } from '../support/walk.ts';

const dayOnPhone: Look = { viewport: phone, colorScheme: 'light' };
const nightOnPhone: Look = { viewport: phone, colorScheme: 'dark' };
const dayOnDesktop: Look = { viewport: desktop, colorScheme: 'light' };
const nightOnDesktop: Look = { viewport: desktop, colorScheme: 'dark' };

/** Two looks a state, so that each screen has had all four. */
const looks = [
  [dayOnPhone, nightOnDesktop],
  [nightOnPhone, dayOnDesktop],
];

const isOfTheApp = (url: URL) => url.pathname.startsWith('/app/');
const failing = { status: 500, json: { error: 'INTERNAL', params: {}, request_id: 'none' } };

/** Where nobody stays who is signed in. */
const ways = ['/log-in', '/sign-up', '/replace-device'];

const sessionAt = (page: Page) => new URL(page.url()).pathname.replace(/^\/app/, '');

describe('every screen in every state', () => {
  const stage = useSharedStage();

  it('signed out: has no fault that axe knows, and targets for fingers', async () => {
    const { page, person, close } = await stage.arrive('en', { viewport: phone });
    await person.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const { seen, walk } = walkOf(page);
    const addresses = listAddresses({ 'session/[id]': ['/session/none'] });
    await walk('signed out', addresses, [dayOnPhone, nightOnDesktop]);
    await page.context().setOffline(true);
    await walk('signed out, offline', addresses, [nightOnPhone, dayOnDesktop]);
    expect(seen.faults).toEqual([]);
    expect(seen.landed).toContain('/welcome');
    await close();
  });

  it('signed in: empty, with data, refused by the server, offline', async () => {
    const { page, person, close } = await stage.arrive('es', { viewport: phone });
    await person.signUp();
    const { seen, walk } = walkOf(page);
    const empty = listAddresses({ 'session/[id]': ['/session/none'] });
    await walk('empty', empty, looks[0] ?? []);
    expect(empty.filter((address) => !seen.landed.has(address) && !ways.includes(address))).toEqual(
      [],
    );

    await person.open();
    await person.begin();
    const open = sessionAt(page);
    await person.open();
    await person.begin();
    await person.finish();
    const full = listAddresses({ 'session/[id]': [open, sessionAt(page)] });
    await walk('with data', full, looks[1] ?? []);

    await page.context().route(
      (url) => !isOfTheApp(url),
      (route) => route.fulfill(failing),
    );
    await walk('refused', full, looks[0] ?? []);
    await page.context().unrouteAll();
    await page.context().setOffline(true);
    await walk('offline', full, looks[1] ?? []);
    expect(seen.faults).toEqual([]);
    await close();
  });
});
