/*
 * A reply streams into a conversation of 300 messages, in Chromium at a quarter of its speed: does
 * any task take more than 50 ms between the first words and the end?
 * npm run bar:long-tasks [-- runs messages]
 */

import { reply } from '../../apps/api/tests/fakes/fake-reply.ts';
import { startFakeLlm } from '../../apps/api/tests/fakes/llm-server.ts';
import { desktop, launchBrowser, phone, visit } from '../../e2e/support/browser.ts';
import { personAt } from '../../e2e/support/person.ts';
import { startProduct } from '../../e2e/support/product.ts';
import { ensureAppBuilt } from '../../scripts/lib/build-app.mjs';
import { longConversation } from '../app/long-conversation.ts';
import { afterwards, longestOf, watchTasks, whileStreaming } from '../app/watch-tasks.ts';
import { type Bar, report } from './report.ts';

const [runs = 3, messages = 300] = process.argv.slice(2).map(Number);
const longestMs = 50;
const slowdown = 4;
const settleMs = 3000;
const words = 'He moved it again this morning, and I said yes before I had thought about it.';
const spoken = [
  'He moved it again, and the yes was out before you had looked at it.',
  'That happens quickly when somebody stands at the desk and waits.',
  'It sounds as if the tiredness comes afterwards, on the way home.',
  'You have carried this for a good while now, mostly alone.',
  'What would you have liked to say, if there had been a minute more?',
].join(' ');

await ensureAppBuilt();
const model = await startFakeLlm();
model.always({ ...reply(spoken, { ready: false }), pauseMs: 30 });
const product = await startProduct({
  COMPATIBLE_BASE_URL: model.openAiUrl,
  COMPATIBLE_MODEL: 'house-model',
});
const browser = await launchBrowser();

type Answerer = 'compatible' | 'device';

/** One reply; what is slow before its first words and after its end is told, and not part of the bar. */
async function oneReply(answerer: Answerer, viewport: typeof phone) {
  const { page, close } = await visit(browser, { viewport, locale: 'en-US' });
  const person = personAt(page, product.url, 'en');
  const { deviceData, solve } = person.texts;
  await person.signUp();
  // Consent is asked for with the first words, so they are said elsewhere.
  await person.begin();
  const { id, file } = longConversation(messages, answerer);
  await page.goto(`${product.url}/app/privacy/import`);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    person.button(deviceData.importing.choose).click(),
  ]);
  const buffer = Buffer.from(file);
  await chooser.setFiles({ name: 'device.json', mimeType: 'application/json', buffer });
  await person.button(deviceData.importing.confirm).click();
  await page.getByText(deviceData.importing.done, { exact: true }).waitFor();
  await page.goto(`${product.url}/app/session/${id}`);
  await person.composer.fill(words);
  await page.waitForTimeout(settleMs);
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const { over, read } = await watchTasks(page, { waiting: solve.waiting, stop: solve.stop });
  await person.composer.press('Enter');
  await over();
  await page.waitForTimeout(1000);
  const watched = await read();
  await close();
  const { firstTokenMs, doneMs, tasks } = watched;
  if (firstTokenMs === 0 || doneMs <= firstTokenMs) throw new Error('no reply was seen');
  const during = longestOf(whileStreaming(watched));
  const before = longestOf(tasks.filter(({ startMs }) => startMs < firstTokenMs));
  return { during, before, after: longestOf(afterwards(watched)), lastedMs: doneMs - firstTokenMs };
}

async function barOf(answerer: Answerer, name: string, viewport: typeof phone): Promise<Bar> {
  const seen = [];
  for (let run = 0; run < runs; run += 1) seen.push(await oneReply(answerer, viewport));
  for (const { during, before, after, lastedMs } of seen) {
    console.log(
      `${answerer}, ${name}: ${Math.round(during)} ms at most in ${Math.round(lastedMs)} ms; ${Math.round(before)} ms before, ${Math.round(after)} ms after it`,
    );
  }
  const worst = Math.max(...seen.map(({ during }) => during));
  return {
    what: `longest task in ms while ${answerer} answers in ${messages} messages (${name}; 0: none over 50)`,
    seen: worst,
    isMet: worst <= longestMs,
  };
}

try {
  const bars: Bar[] = [];
  for (const answerer of ['compatible', 'device'] as const) {
    bars.push(await barOf(answerer, 'phone', phone), await barOf(answerer, 'desktop', desktop));
  }
  report(bars);
} finally {
  await browser.close();
  await product.close();
  await model.close();
}
