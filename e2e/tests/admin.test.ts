import { adminTexts } from '@solacore/i18n/admin';
import { afterAll, expect, it } from 'vitest';
import { codeAt } from '../../apps/api/tests/admin/code-at.ts';
import { listFaults } from '../support/accessibility.ts';
import { desktop, launchBrowser, phone, visit } from '../support/browser.ts';
import { failJob, withConsoleStage } from '../support/console-stage.ts';

const stageOf = withConsoleStage();
const browser = await launchBrowser();
afterAll(() => browser.close());

const en = adminTexts.en;

/** Somebody before the console, who does what stands on it. */
async function openConsole(look: Parameters<typeof visit>[1]) {
  const { url, staff } = stageOf();
  const { page, problems, close } = await visit(browser, look);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const press = (name: string) => button(name).click();
  return {
    page,
    press,
    close,
    problems,
    /** An act: what is pressed, what is asked, what is said when it is done. */
    act: async (name: string, confirm: string, done: string) => {
      await press(name);
      await page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
      await page.getByRole('status').filter({ hasText: done }).waitFor();
    },
    signIn: async (texts = en) => {
      const response = await page.goto(`${url}/admin`);
      await page.getByLabel(texts.access.signIn.email, { exact: true }).fill(staff.email);
      await page.getByLabel(texts.access.signIn.password, { exact: true }).fill(staff.password);
      await press(texts.access.signIn.submit);
      return response?.headers()['content-security-policy'] ?? '';
    },
    goTo: async (name: string, heading = name) => {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
      await page.getByText(en.common.loading, { exact: true }).waitFor({ state: 'hidden' });
    },
  };
}

it('lets in with a code, and everything that waits is decided', async () => {
  const stage = stageOf();
  const { page, press, act, signIn, goTo, problems, close } = await openConsole({
    viewport: desktop,
    locale: 'en-US',
  });
  const faults: string[] = [];
  const look = async (where: string) => {
    faults.push(...(await listFaults(page)).map((fault) => `${where}: ${fault}`));
  };

  const policy = await signIn();
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).not.toContain('unsafe');
  await press(en.access.enrol.begin);
  const secret = (await page.locator('.key').textContent())?.replaceAll(' ', '') ?? '';
  await look('enrol');
  await page.getByLabel(en.access.code.label).fill(codeAt(secret, Date.now()));
  await press(en.access.enrol.confirm);
  await page.getByRole('heading', { level: 1, name: en.overview.title }).waitFor();
  await page.getByRole('heading', { name: en.overview.providers.title }).waitFor();
  await look('overview');

  await goTo(en.frame.pages.people);
  await page.getByLabel(en.people.search).fill(stage.person.email.slice(0, 20));
  await press(en.people.find);
  await page.getByText(en.common.shown.replace('{{count}}', '1')).waitFor();
  await look('people');
  await page.getByRole('link', { name: stage.person.email }).click();
  const device = en.person.unnamed;
  const unbind = en.person.unbindNamed.replace('{{name}}', device);
  await page.getByRole('button', { name: unbind }).waitFor();
  await look('person');
  await act(unbind, en.person.unbind, en.person.unbound.replace('{{name}}', device));
  expect((await stage.person.ask('/users/me')).status).toBe(401);

  await goTo(en.frame.pages.reviews);
  await page.getByRole('img').waitFor();
  await look('reviews');
  // As six minutes later: what ends something asks for a fresh code.
  await stage.sql(`update login_checks set checked_at = now() - interval '6 minutes'`);
  await page.reload();
  await press(en.reviews.dismiss);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: en.reviews.dismiss }).click();
  await dialog.getByLabel(en.access.code.label).fill(codeAt(secret, Date.now() + 30_000));
  await look('code');
  await dialog.getByRole('button', { name: en.reviews.dismiss }).click();
  await page.getByText(en.reviews.empty).waitFor();

  await goTo(en.frame.pages.billing);
  await look('billing');
  const replay = en.billing.replayNamed.replace('{{id}}', 'evt_e2e');
  await act(replay, en.billing.replay, en.billing.replayed.replace('{{count}}', '1'));
  const sources = await stage.sql(
    `select tier from subscription_sources where provider = 'stripe'`,
  );
  expect(sources).toEqual([{ tier: 'pro' }]);

  await failJob(stage);
  await goTo(en.frame.pages.jobs);
  await page.getByLabel(en.jobs.state).selectOption('failed');
  await look('jobs');
  const name = 'forget_expired';
  const retried = en.jobs.retried.replace('{{name}}', name);
  await act(en.jobs.retryNamed.replace('{{name}}', name), en.jobs.retry, retried);

  await goTo(en.frame.pages.database);
  await look('database');

  await goTo(en.frame.pages.switches);
  await look('switches');
  const isAiOff = async () =>
    (await stage.sql(`select value from settings where name = 'ai_off'`))[0].value;
  const { turnOff, turnOn } = en.switches.ai;
  await act(turnOff, turnOff, en.common.saved);
  await page.getByText(en.switches.ai.off).waitFor();
  expect(await isAiOff()).toBe(true);
  await act(turnOn, turnOn, en.common.saved);
  await page.getByText(en.switches.ai.on).waitFor();
  expect(await isAiOff()).toBe(false);

  await goTo(en.frame.pages.audit);
  const entries = await page.locator('tbody tr td:nth-child(2)').allTextContents();
  const { actions } = en.audit;
  expect(entries).toEqual([
    ...[actions.settings_changed, actions.settings_changed, actions.job_retried],
    ...[actions.event_replayed, actions.review_dismissed, actions.device_unbound],
    actions.authenticator_confirmed,
  ]);
  await look('audit');
  expect(faults).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

it.each([
  ['es', 'es-ES', 'light'],
  ['zh', 'zh-CN', 'dark'],
] as const)(
  'fits a phone in %s, with nothing to find fault with',
  async (language, locale, scheme) => {
    const texts = adminTexts[language];
    const { page, signIn, problems, close } = await openConsole({
      viewport: phone,
      locale,
      colorScheme: scheme,
    });
    await signIn(texts);
    await page.getByLabel(texts.access.code.label).waitFor();
    const faults = await listFaults(page);
    // As if the code had been shown: every code of this minute has been used.
    await stageOf().sql(`insert into login_checks (login_id, checked_at)
    select id, now() from active_sessions where revoked_at is null on conflict do nothing`);
    for (const at of ['', '?page=people', '?page=reviews&state=all', '?page=switches']) {
      await page.goto(`${stageOf().url}/admin${at}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText(texts.common.loading, { exact: true }).waitFor({ state: 'hidden' });
      faults.push(...(await listFaults(page)).map((fault) => `${at}: ${fault}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect([at, wide]).toEqual([at, false]);
    }
    expect([faults, problems]).toEqual([[], []]);
    await close();
  },
);
