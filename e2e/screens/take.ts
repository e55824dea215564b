/*
 * Pictures of every screen as contact sheets in docs/screens: three languages, light and dark, phone
 * and desktop, from the built app against the running product.
 * npm run screens [-- en]: the app is built before (scripts/screens.mjs).
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Language } from '../support/words.ts';
import type { Picture } from './camera.ts';
import { layOutSheets } from './sheets.ts';
import { beforeAccount } from './tour/before-account.ts';
import { daysLater } from './tour/days-later.ts';
import { firstConversation } from './tour/first-conversation.ts';
import { secondConversation, thirdConversation } from './tour/more-conversations.ts';
import { emptyPlaces, placesWithData } from './tour/places.ts';
import { plans, secondDevice } from './tour/plans.ts';
import { troubles } from './tour/troubles.ts';
import { visitorWith } from './visitor.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const mostBytes = 3_000_000;
const singles = join(root, 'node_modules/.cache/solacore/screens');
const languages: Language[] = ['en', 'es', 'zh'];
const asked = languages.filter((language) => process.argv.includes(language));
const wanted = asked.length > 0 ? asked : languages;
/* What one language shows is for whoever works on it. */
const target = asked.length > 0 ? join(singles, 'sheets') : join(root, 'docs/screens');

async function goRound(browser: Browser, url: string, language: Language): Promise<Picture[]> {
  const visitor = await visitorWith(browser, url, language, singles);
  await beforeAccount(visitor);
  await visitor.person.signUp();
  await emptyPlaces(visitor);
  await firstConversation(visitor);
  await secondConversation(visitor);
  await thirdConversation(visitor);
  await secondDevice(browser, visitor, singles);
  await plans(visitor);
  await placesWithData(visitor);
  await troubles(visitor);
  await daysLater(visitor);
  await visitor.close();
  return visitor.pictures;
}

rmSync(singles, { recursive: true, force: true });
for (const folder of [singles, target]) mkdirSync(folder, { recursive: true });
const product = await startProduct({ RATE_LIMIT_SCALE: '20' });
const browser = await launchBrowser();
try {
  // Each of them waits most of the time.
  const rounds = wanted.map((language) => goRound(browser, product.url, language));
  const pictures = (await Promise.all(rounds)).flat();
  console.log(`${pictures.length} pictures`);
  const bytes = await layOutSheets(browser, pictures, target);
  console.log(`${(bytes / 1_000_000).toFixed(2)} MB in ${target}`);
  if (bytes > mostBytes) throw new Error(`more than ${mostBytes} bytes`);
} finally {
  await browser.close();
  await product.close();
}
