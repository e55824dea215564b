/*
 * What a browser loads of script before the first screen can be used, over the wire as it comes.
 * npm run bar:first-load
 */
import { launchBrowser, phone, visit } from '../../e2e/support/browser.ts';
import { personAt } from '../../e2e/support/person.ts';
import { startProduct } from '../../e2e/support/product.ts';
import { type Language, spoken } from '../../e2e/support/words.ts';
import { ensureAppBuilt } from '../../scripts/lib/build-app.mjs';
import { scriptBytes } from '../app/script-bytes.ts';
import { type Bar, report } from './report.ts';

const mostBytes = 750_000;
const quietMs = 6000;

await ensureAppBuilt();
const product = await startProduct();
const browser = await launchBrowser();

async function arrive(language: Language, options: Parameters<typeof visit>[1] = {}) {
  const { locale } = spoken[language];
  const visited = await visit(browser, { viewport: phone, locale, ...options });
  const bytes = await scriptBytes(visited.page);
  return { ...visited, bytes, person: personAt(visited.page, product.url, language) };
}

/** Somebody new: the first page of the welcome, then what comes while it is read. */
async function ofSomebodyNew(language: Language): Promise<Bar[]> {
  const { page, person, bytes, close } = await arrive(language);
  await person.open();
  await page.getByRole('heading', { name: person.texts.welcome.what.title }).waitFor();
  const first = await bytes();
  await page.waitForTimeout(quietMs);
  const all = await bytes();
  await close();
  return [
    {
      what: `bytes of script before the welcome (${language})`,
      seen: first,
      isMet: first <= mostBytes,
    },
    { what: `and once it has been read a while (${language})`, seen: all, isMet: all > first },
  ];
}

/** Somebody who comes back signed in, with an empty cache. */
async function ofSomebodyBack(): Promise<Bar[]> {
  const before = await arrive('en');
  await before.person.signUp();
  const storageState = await before.page.context().storageState();
  await before.close();
  const { page, person, bytes, close } = await arrive('en', { storageState });
  await person.open();
  await page.getByRole('textbox', { name: person.texts.home.composerLabel }).waitFor();
  const first = await bytes();
  await page.waitForTimeout(quietMs);
  const all = await bytes();
  await close();
  return [
    {
      what: 'bytes of script before one can write at home',
      seen: first,
      isMet: first <= mostBytes,
    },
    { what: 'and once one has been there a while', seen: all, isMet: all > first },
  ];
}

try {
  const bars: Bar[] = [];
  for (const language of ['en', 'es', 'zh'] as const) bars.push(...(await ofSomebodyNew(language)));
  bars.push(...(await ofSomebodyBack()));
  report(bars);
} finally {
  await browser.close();
  await product.close();
}
