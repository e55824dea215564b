import type { Visitor } from '../visitor.ts';

/** What somebody meets who has no account yet. */
export async function beforeAccount(visitor: Visitor): Promise<void> {
  const { page, person, shoot, goTo, isAt } = visitor;
  const { welcome, consent, help } = person.texts;
  await person.open();
  await isAt(welcome.what.title);
  await shoot('welcome-what');
  for (const step of ['leaves', 'place', 'adults'] as const) {
    await person.button(welcome.next).click();
    await isAt(welcome[step].title);
    await shoot(`welcome-${step}`);
  }
  await page.getByRole('checkbox', { name: consent.adult }).click();
  await person.button(welcome.adults.try).click();
  await person.composer.waitFor();
  await shoot('sample', 'few');
  await goTo('/help');
  await isAt(help.title);
  await shoot('help');
  await wayIn(visitor);
}

async function wayIn({ page, person, shoot, goTo, isAt }: Visitor): Promise<void> {
  const { auth, errors } = person.texts;
  await goTo('/sign-up');
  await isAt(auth.signUpTitle);
  await shoot('sign-up');
  await person.button(auth.signUp).click();
  await shoot('sign-up-incomplete', 'few');
  await goTo('/log-in');
  await shoot('log-in');
  await page.getByLabel(auth.email, { exact: true }).fill(person.email);
  await page.getByLabel(auth.password, { exact: true }).fill('not the right one');
  await person.button(auth.logIn).click();
  await page.getByText(errors.INVALID_CREDENTIALS).first().waitFor();
  await shoot('log-in-refused', 'few');
  for (const place of ['forgot-password', 'reset-password', 'verify-email', 'nowhere']) {
    await goTo(`/${place}`);
    await shoot(place, 'few');
  }
}
