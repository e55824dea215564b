import { adminTexts } from '@solacore/i18n/admin';
import { afterAll, expect, it } from 'vitest';
import { codeAt } from '../../apps/api/tests/admin/code-at.ts';
import { listFaults } from '../support/accessibility.ts';
import { desktop, launchBrowser, phone, visit } from '../support/browser.ts';
import { visitConsole } from '../support/console.ts';
import { failJob, withConsoleStage } from '../support/console-stage.ts';
import { personAt } from '../support/person.ts';

const stageOf = withConsoleStage();
const browser = await launchBrowser();
afterAll(() => browser.close());

const en = adminTexts.en;

const openConsole = (look: Parameters<typeof visit>[1]) => visitConsole(browser, stageOf(), look);

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
  ['es', 'es-ES', 'light', 'support'],
  ['zh', 'zh-CN', 'dark', 'admin'],
] as const)(
  'fits a phone in %s (%s, %s), and shows what %s may do',
  async (language, locale, scheme, role) => {
    const texts = adminTexts[language];
    const { url, sql, staff, person } = stageOf();
    await sql(`update users set role = $1 where email = $2`, [role, staff.email]);
    const { page, signIn, problems, close } = await openConsole({
      viewport: phone,
      locale,
      colorScheme: scheme,
    });
    await signIn(texts);
    await page.getByLabel(texts.access.code.label).waitFor();
    const faults = await listFaults(page);
    // As if the code had been shown: every code of this minute has been used.
    await sql(`insert into login_checks (login_id, checked_at)
    select id, now() from active_sessions where revoked_at is null on conflict do nothing`);
    const [{ id }] = await sql('select id from users where email = $1', [person.email]);
    const lists = ['', '?page=people', '?page=reviews&state=all', '?page=switches'];
    const buttons = new Set<string>();
    for (const at of [...lists, `?page=person&id=${id}`]) {
      await page.goto(`${url}/admin${at}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText(texts.common.loading, { exact: true }).waitFor({ state: 'hidden' });
      faults.push(...(await listFaults(page)).map((fault) => `${at}: ${fault}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect([at, wide]).toEqual([at, false]);
      for (const name of await page.getByRole('button').allTextContents()) buttons.add(name);
    }
    const { acts, reviews, switches } = texts;
    expect(buttons).toContain(acts.revokeLogins.name);
    expect(buttons).toContain(reviews.undo);
    const adminsOnly = [acts.suspend, acts.grant, acts.export, acts.remove].map(({ name }) => name);
    for (const name of [...adminsOnly, switches.ai.turnOff, switches.banner.publish]) {
      expect([name, buttons.has(name)]).toEqual([name, role === 'admin']);
    }
    expect([faults, problems]).toEqual([[], []]);
    await close();
  },
);

it('tells people at home what the operator says, and asks an old app to be renewed', async () => {
  const { url, sql } = stageOf();
  const set = (name: string, value: object | string) =>
    sql(
      `insert into settings (name, value) values ($1, $2)
        on conflict (name) do update set value = excluded.value`,
      [name, JSON.stringify(value)],
    );
  const line = { en: 'Back at noon.', es: 'Volvemos a mediodía.', zh: '中午恢复。' };
  await set('banner', line);
  const { page, problems, close } = await visit(browser, { viewport: phone, locale: 'es-ES' });
  const person = personAt(page, url, 'es');
  await person.signUp();
  await page.getByText(line.es).waitFor();
  const faults = await listFaults(page);
  await set('minimum_version', '99.0.0');
  // What is set is in every process within two seconds.
  await page.waitForTimeout(2_000);
  await page.reload();
  await page.getByRole('heading', { name: person.texts.common.updateTitle }).waitFor();
  faults.push(...(await listFaults(page)));
  expect([faults, problems]).toEqual([[], []]);
  await close();
});
