import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { longestWord, mostWords, wordProblem } from '@/features/privacy/words/check-word';
import { openHiddenWords } from '@/features/privacy/words/hidden-words';
import { HiddenWordsScreen } from '@/features/privacy/words/hidden-words-screen';
import { emptyLocalDb } from '@/local-db/local-db-state';
import { show } from '../account/account-kit.tsx';

import { openDb, startEmpty } from '../account/local-db-kit.ts';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(startEmpty);

test.each([
  ['nothing', '  ', [], 'missing'],
  ['one letter', 'a', [], 'short'],
  ['one Chinese character', '妈', [], 'short'],
  ['a letter with an accent typed apart', 'e\u0301', [], 'short'],
  ['too long', 'x'.repeat(longestWord + 1), [], 'long'],
  ['the longest', 'x'.repeat(longestWord), [], null],
  ['known in other letters', 'ANA  maría', ['Ana Maria'], 'known'],
  ['one emoji', '🐻', [], null],
  ['an emoji that is there', '🐻', ['🐻'], 'known'],
  ['one too many', 'Sam', Array.from({ length: mostWords }, (_, n) => `word ${n}`), 'full'],
])('%s: %s', (_, text, words, problem) => {
  expect(wordProblem(text, words)).toBe(problem);
});

const add = (text: string) =>
  fireEvent
    .changeText(screen.getByLabelText('Name or word to hide'), text)
    .then(() => fireEvent.press(screen.getByRole('button', { name: 'Hide it' })));

test('an empty list says so; a word is added, refused twice, and taken out again', async () => {
  await show(<HiddenWordsScreen />);
  expect(await screen.findByText('No words of your own yet')).toBeOnTheScreen();
  await add('  Bären Käse ');
  expect(await screen.findByText('Bären Käse')).toBeOnTheScreen();
  expect(screen.queryByText('No words of your own yet')).toBeNull();
  await add('baren kase');
  expect(await screen.findByText('This word is hidden already')).toBeOnTheScreen();
  expect(await (await openDb()).listHiddenWords()).toEqual(['Bären Käse']);
  await fireEvent.press(screen.getByRole('button', { name: 'Stop hiding Bären Käse' }));
  await waitFor(async () => expect(await (await openDb()).listHiddenWords()).toEqual([]));
  expect(await screen.findByText('No words of your own yet')).toBeOnTheScreen();
});

test('they are there after the store was opened anew, and gone once the device is emptied', async () => {
  const db = await openDb();
  const hidden = await openHiddenWords(db);
  await hidden.add('Bärenhöhle');
  expect(await db.listHiddenWords()).toEqual(['Bärenhöhle']);
  expect(await openHiddenWords(db)).toBe(hidden);
  await emptyLocalDb();
  expect((await openHiddenWords(await openDb())).live).toEqual([]);
});
