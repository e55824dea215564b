import { leadTo } from '../../support/within-app.ts';
import type { Visitor } from '../visitor.ts';
import { nameOf } from './places.ts';

const asking = ['/account/plan', '/account/devices', '/account/linked', '/plans', '/settings'];
const kept = ['/', '/history', '/privacy', '/account/delete'];
const failing = { status: 500, json: { error: 'INTERNAL', params: {}, request_id: 'none' } };
const isOfTheServer = (url: URL) => !url.pathname.startsWith('/app/');
const longEnoughMs = 500;

/** Screens that ask the server: while it has not answered, when it cannot, and without a connection. */
export async function troubles({ page, person, shoot, goTo }: Visitor): Promise<void> {
  const context = page.context();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(isOfTheServer, async (route) => {
    await held;
    // Whoever asked may have gone meanwhile.
    await route.abort().catch(() => undefined);
  });
  for (const address of asking) {
    await leadTo(page, address);
    await page.waitForTimeout(longEnoughMs);
    await shoot(`${nameOf(address)}-loading`, 'few');
  }
  release();
  await context.unroute(isOfTheServer);
  await context.route(isOfTheServer, (route) => route.fulfill(failing));
  for (const address of asking) {
    await goTo(address);
    await shoot(`${nameOf(address)}-refused`, 'few');
  }
  await context.unroute(isOfTheServer);
  await goTo('/');
  await context.setOffline(true);
  for (const address of [...asking, ...kept]) {
    await goTo(address);
    await shoot(`${nameOf(address)}-offline`, 'few');
  }
  await goTo('/');
  await wordsThatWait({ page, person, shoot, goTo });
  await context.setOffline(false);
}

async function wordsThatWait({
  page,
  person,
  shoot,
  goTo,
}: Pick<Visitor, 'page' | 'person' | 'shoot' | 'goTo'>): Promise<void> {
  const { home, solve } = person.texts;
  await page.getByRole('textbox', { name: home.composerLabel }).fill(person.problem);
  await person.button(home.start).click();
  await page.getByText(solve.later.words, { exact: true }).waitFor();
  await shoot('session-offline', 'few');
  await goTo('/waiting');
  await shoot('waiting', 'few');
}
