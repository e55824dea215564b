import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { phone } from '../support/browser.ts';
import { mailedCode } from '../support/outbox.ts';
import { useSharedStage } from '../support/stage.ts';

const narrow = { viewport: { width: 320, height: 700 }, colorScheme: 'dark' } as const;

describe('replacing a device at sign-in', () => {
  const stage = useSharedStage();

  it('a new device takes the place of the old one by a mailed code; the old one learns why', async () => {
    const first = await stage.arrive('en', { viewport: phone });
    const second = await stage.arrive('es', narrow);
    const { page, person } = second;
    const { email, password, texts: english } = first.person;
    const { auth, devices } = person.texts;
    const faults: string[] = [];
    await first.person.signUp();

    await page.goto(`${stage.product.url}/app/log-in`);
    await page.getByLabel(auth.email, { exact: true }).fill(email);
    await page.getByLabel(auth.password, { exact: true }).fill(password);
    await person.button(auth.logIn).click();
    await page.getByRole('radiogroup', { name: devices.replace.which }).waitFor();
    faults.push(...(await listFaults(page)));
    await person.button(devices.replace.send).click();
    const field = page.getByLabel(devices.replace.code, { exact: true });
    await field.waitFor();
    faults.push(...(await listFaults(page)));
    const code = await mailedCode(stage.product.dataDir, email);
    await field.fill(code === '000000' ? '111111' : '000000');
    await page.getByText(devices.replace.wrong).waitFor();
    await field.fill(code);
    await page.waitForURL(`${stage.product.url}/app/`);

    await page.goto(`${stage.product.url}/app/account/devices`);
    await page.getByText(devices.here).first().waitFor();
    expect(await page.getByRole('button', { name: devices.remove }).count()).toBe(1);
    faults.push(...(await listFaults(page)));
    await first.page.goto(`${stage.product.url}/app/settings`);
    await first.page.getByText(english.account.ended.device_replaced).waitFor();
    expect(faults).toEqual([]);
    await Promise.all([first.close(), second.close()]);
  });
});
