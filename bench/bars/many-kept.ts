/*
 * 5,000 conversations of 20 messages on the device, in Chromium with its own file system: how long
 * until the index has read them, and after that until home and history stand and words are found?
 * npm run bar:many-kept [-- conversations times slowdown]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phone, type Visit, visitAtHome } from '../../e2e/support/browser.ts';
import { personAt } from '../../e2e/support/person.ts';
import { startProduct } from '../../e2e/support/product.ts';
import { ensureAppBuilt } from '../../scripts/lib/build-app.mjs';
import { writeKeptFile } from '../app/kept-file.ts';
import { placeKept } from '../app/place-kept.ts';
import { type Act, noteLongTasks, timeOf } from '../app/watch-screen.ts';
import { type Bar, report } from './report.ts';

const [conversations = 5000, times = 5, slowdown = 1] = process.argv.slice(2).map(Number);
const messagesEach = 20;
const mostMs = { index: 10_000, open: 300, search: 200, task: 50 };
/* One that stands once, one as the beginning of many words, several, and Chinese. */
const searched = ['zanzi', 'ban', 'bana cana dina', '工作压', '工'];

const folder = mkdtempSync(join(tmpdir(), 'solacore-kept-'));
const file = join(folder, 'kept.db');
await ensureAppBuilt();
await writeKeptFile(file, conversations, messagesEach);
const product = await startProduct();
const profile = join(folder, 'profile');
const { page, close } = await visitAtHome(profile, { viewport: phone, locale: 'en-US' });
const person = personAt(page, product.url, 'en');
const { common, history, home } = person.texts;
const indexing = { selector: '[role="status"]', text: 'still being read' };
const found = { selector: '[role="status"]', text: history.found_other.replace('{{count}}', '') };
const field = () => element(page.getByRole('searchbox', { name: history.search }));
const tab = (name: string) => element(page.getByRole('link', { name, exact: true }));

async function element(locator: ReturnType<Visit['page']['locator']>): Promise<Act['element']> {
  await locator.waitFor();
  const node = await locator.elementHandle();
  if (!node) throw new Error('it was there a moment ago');
  return node;
}

/** The longest of so many times. */
async function worst(measure: () => Promise<number>): Promise<number> {
  const seen: number[] = [];
  for (let time = 0; time < times; time += 1) seen.push(await measure());
  console.log(seen.map((ms) => Math.round(ms)).join(' '));
  return Math.max(...seen);
}

const clock = () => page.evaluate(() => performance.now());
const atMost = (what: string, seen: number, most: number): Bar => ({
  what: `${what} (≤ ${most})`,
  seen,
  isMet: seen <= most,
});

async function readAll(): Promise<Bar[]> {
  const tasks = await noteLongTasks(page);
  await page.goto(`${product.url}/app/history`);
  const search = await field();
  const [fromMs, before] = [await clock(), (await tasks()).length];
  await timeOf({ element: search, typed: 'zanz', sign: indexing });
  await timeOf({ element: search, typed: 'zanzi', sign: { ...indexing, isGone: true } });
  const ms = (await clock()) - fromMs;
  const during = (await tasks()).slice(before);
  await timeOf({ element: search, typed: '', sign: { ...found, isGone: true } });
  return [
    atMost(
      `ms until the index has read ${conversations * messagesEach} messages`,
      ms,
      mostMs.index,
    ),
    atMost('longest task meanwhile in ms (0: none over 50)', Math.max(0, ...during), mostMs.task),
  ];
}

async function openAgain(): Promise<Bar[]> {
  const toHome = { selector: 'h2', text: home.recent };
  const toHistory = { selector: '[role="listitem"]', text: '' };
  const homeMs: number[] = [];
  const historyMs = await worst(async () => {
    const opened = { element: await tab(common.home), typed: null, sign: toHome };
    homeMs.push(await timeOf(opened));
    return timeOf({ element: await tab(history.title), typed: null, sign: toHistory });
  });
  console.log(homeMs.map((ms) => Math.round(ms)).join(' '));
  return [
    atMost('ms until home stands', Math.max(...homeMs), mostMs.open),
    atMost('ms until history stands', historyMs, mostMs.open),
  ];
}

async function search(words: string): Promise<Bar> {
  const ms = await worst(async () => {
    const seen = await timeOf({ element: await field(), typed: words, sign: found });
    await timeOf({ element: await field(), typed: '', sign: { ...found, isGone: true } });
    return seen;
  });
  return atMost(`ms from the last letter until “${words}” is found`, ms, mostMs.search);
}

try {
  await person.signUp();
  await page.route('**/subscriptions/current', async (route) => {
    const response = await route.fetch();
    const body = await response.json();
    const features = { ...body.features, history_days: null };
    await route.fulfill({ response, json: { ...body, features } });
  });
  await placeKept(page, product.url, file);
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const bars = [...(await readAll()), ...(await openAgain())];
  for (const words of searched) bars.push(await search(words));
  report(bars);
} finally {
  await close();
  await product.close();
  rmSync(folder, { recursive: true, force: true });
}
