import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, phone } from '../support/browser.ts';
import { mailedCode, mailedLink } from '../support/outbox.ts';
import type { personAt } from '../support/person.ts';
import { useSharedStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

type Account = Pick<ReturnType<typeof personAt>, 'texts' | 'email' | 'password'>;

/** Refusals that a test provokes: the browser reports each as a failed request. */
const refused = (path: string) => new RegExp(`status of (400|401|403|409).*${path}`);

describe('an account', () => {
  const stage = useSharedStage();
  const folder = () => stage.product.dataDir;
  const address = (path: string) => `${stage.product.url}/app${path}`;
  const isAt = (page: Page, name: string) =>
    page.getByRole('heading', { name, exact: true }).first().waitFor();

  async function logIn(page: Page, { texts, email, password }: Account) {
    await page.goto(address('/log-in'));
    await page.getByLabel(texts.auth.email, { exact: true }).fill(email);
    await page.getByLabel(texts.auth.password, { exact: true }).fill(password);
    await page.getByRole('button', { name: texts.auth.logIn, exact: true }).click();
  }

  it.each<[Language, typeof phone, 'light' | 'dark']>([
    ['en', phone, 'light'],
    ['es', phone, 'dark'],
    ['zh', desktop, 'light'],
  ])(
    'confirms its address, moves to another device and is deleted (%s)',
    async (language, viewport, colorScheme) => {
      const first = await stage.arrive(language, { viewport, colorScheme });
      const second = await stage.arrive(language, { viewport, colorScheme });
      const { person } = first;
      const { account, devices, home } = person.texts;
      const faults: string[] = [];
      const look = async (page: Page, where: string) => {
        faults.push(...(await listFaults(page)).map((fault) => `${where}: ${fault}`));
      };

      await person.signUp();
      await first.page.goto(address('/settings'));
      await first.page.getByText(account.unverified).waitFor();
      await look(first.page, 'settings');
      await first.page.goto(await mailedLink(folder(), person.email, 'verify-email'));
      await first.page.getByText(account.verify.verified).waitFor();
      await look(first.page, 'verified');
      await first.page.goto(address('/account/devices'));
      await isAt(first.page, devices.title);
      await first.page.getByText(devices.thisLogin, { exact: false }).first().waitFor();
      await look(first.page, 'devices');

      await logIn(second.page, person);
      await second.page.getByRole('button', { name: devices.replace.send }).waitFor();
      await look(second.page, 'replace');
      await second.page.getByRole('button', { name: devices.replace.send }).click();
      await second.page.getByLabel(devices.replace.code).waitFor();
      await look(second.page, 'code');
      const code = await mailedCode(folder(), person.email);
      const wrong = code === '000000' ? '000001' : '000000';
      await second.page.getByLabel(devices.replace.code).fill(wrong);
      await second.page.getByText(devices.replace.wrong).first().waitFor();
      await second.page.getByLabel(devices.replace.code).fill(code);
      await isAt(second.page, home.title);

      await first.page.goto(address('/'));
      await first.page.getByText(account.ended.device_replaced).waitFor();
      await look(first.page, 'ended');

      await second.page.goto(address('/account/delete'));
      await isAt(second.page, account.remove.title);
      await look(second.page, 'delete');
      await second.page.getByRole('checkbox').click();
      await second.page.getByRole('button', { name: account.remove.action }).click();
      await second.page.getByText(account.remove.done).first().waitFor();
      await logIn(second.page, person);
      await second.page.getByText(person.texts.errors.INVALID_CREDENTIALS).first().waitFor();

      expect(faults).toEqual([]);
      const expected = [
        refused('/auth/(login|refresh|devices/replace)'),
        refused('/subscriptions'),
      ];
      const odd = [...first.problems, ...second.problems].filter(
        (problem) => !expected.some((pattern) => pattern.test(problem)),
      );
      expect(odd).toEqual([]);
      await first.close();
      await second.close();
    },
  );

  it('gets a new password by mail, once, and every login ends', async () => {
    const visited = await stage.arrive('en', { viewport: phone });
    const helper = await stage.arrive('en', { viewport: phone });
    const { person } = visited;
    const { account, auth } = person.texts;
    await person.signUp();

    const { page } = helper;
    await page.goto(address('/log-in'));
    await page.getByText(account.forgot.link, { exact: true }).click();
    await page.getByLabel(auth.email, { exact: true }).fill(person.email);
    await page.getByRole('button', { name: account.forgot.send }).click();
    await page.getByText(account.forgot.sent).waitFor();
    const link = await mailedLink(folder(), person.email, 'reset-password');
    const save = async (password: string) => {
      await page.goto(link);
      await page.getByLabel(account.password.next, { exact: true }).fill(password);
      await page.getByRole('button', { name: account.reset.save }).click();
    };
    await save('password123');
    await page.getByText(account.passwordCommon).waitFor();
    await save('another quiet long sentence');
    await page.getByText(account.reset.done).waitFor();
    await save('a third quiet long sentence');
    await page.getByText(account.reset.used).waitFor();

    await visited.page.goto(address('/'));
    await visited.page.getByText(account.ended.password_changed).waitFor();
    await logIn(visited.page, { ...person, password: 'another quiet long sentence' });
    await isAt(visited.page, person.texts.home.title);
    await visited.close();
    await helper.close();
  });
});
