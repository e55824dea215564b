import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = () => ({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  headless: true,
  args,
});

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(installed());
}

/**
 * A page of a browser with a profile of its own in `folder`, as people have. A fresh profile of
 * `visit` is a private one: its files lie in memory, and each read asks another process.
 */
export async function visitAtHome(folder: string, options: BrowserContextOptions) {
  const context = await chromium.launchPersistentContext(folder, {
    ...installed(),
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, close: () => context.close() };
}

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 800 };

export type Visit = { page: Page; problems: string[]; close: () => Promise<void> };

/** What the driver says in the place of a service worker that it keeps out. */
const keptOut = 'Service Worker registration blocked by Playwright';

/**
 * What the device's store says of a file whose making or emptying a leaving page cut short, before
 * it empties it. Nothing is lost: the file of the conversations is made once and never renamed.
 */
const cutShort = 'Disassociating file with bad digest.';

/**
 * A fresh profile with one page; everything the console complains about is kept in `problems`. The
 * app keeps itself only where a test is about that: eight megabytes are copied for each profile.
 */
export async function visit(browser: Browser, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  // What is refused without a word is a problem as well.
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.warn(`against the content policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  page.on('console', (message) => {
    if ([keptOut, cutShort].some((known) => message.text().includes(known))) return;
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`${message.type()}: ${message.text()} ${message.location().url}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  return { page, problems, close: () => context.close() };
}
