import { lives } from '../lives.ts';
import type { Visitor } from '../visitor.ts';

const beforeAnything = ['/my-plans', '/insights', '/privacy/left', '/privacy/words', '/waiting'];
const often = ['/history', '/my-plans', '/insights', '/settings', '/privacy', '/privacy/left'];
const account = ['devices', 'linked', 'email', 'password', 'delete'].map(
  (name) => `/account/${name}`,
);
const privacy = ['words', 'export', 'import', 'deletion'].map((name) => `/privacy/${name}`);
const others = ['/reminders', '/safety-plan', '/grounding', '/about', '/about/licences'];

/** `/account/plan` is `account-plan`. */
export const nameOf = (address: string) => address.slice(1).replaceAll('/', '-') || 'home';

/** Where nothing has happened yet. */
export async function emptyPlaces({ person, shoot, goTo, isAt }: Visitor): Promise<void> {
  await isAt(person.texts.home.empty);
  await shoot('home-new');
  for (const address of beforeAnything) {
    await goTo(address);
    await shoot(`${nameOf(address)}-empty`, 'few');
  }
  await goTo('/');
}

/** Where something has. */
export async function placesWithData(visitor: Visitor): Promise<void> {
  const { page, person, language, shoot, goTo } = visitor;
  const { history, privacy: texts } = person.texts;
  await person.open();
  await page.getByText(person.texts.home.recent, { exact: true }).waitFor();
  await shoot('home');
  await goTo('/privacy/words');
  await page.getByLabel(texts.words.label, { exact: true }).fill(lives[language].word);
  await page.getByLabel(texts.words.label, { exact: true }).press('Enter');
  await page.getByText(lives[language].word, { exact: true }).first().waitFor();
  for (const address of often) {
    await goTo(address);
    await shoot(nameOf(address));
  }
  for (const address of [...account, ...privacy, ...others, '/about/shortcuts']) {
    await goTo(address);
    await shoot(nameOf(address), 'few');
  }
  await goTo('/history');
  const field = page.getByRole('searchbox', { name: history.search });
  await field.fill(lives[language].sought);
  await shoot('history-found', 'few');
  await field.fill('zzzz');
  await shoot('history-nothing', 'few');
  await person.button(history.showAll).click();
}
