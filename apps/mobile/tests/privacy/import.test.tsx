import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { usePlanStore } from '@/features/help/plan-store.ts';
import { toFile } from '@/features/privacy/export/device-file';
import { ImportScreen } from '@/features/privacy/import/import-screen';
import { openHiddenWords } from '@/features/privacy/words/hidden-words';
import { emptyLocalDb, localDbStore } from '@/local-db/local-db-state';
import { migrate } from '@/local-db/migrations';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { show, signIn, startFresh } from '../account/account-kit.tsx';
import { fill } from '../local-db/carried';
import { openNodeDatabase } from '../local-db/node-database';

const mockPicked = jest.fn<Promise<string | null>, []>();
jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('@/platform/pick-file', () => ({ pickFile: () => mockPicked() }));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const signs = 'I stop answering';

async function fileOf(): Promise<string> {
  const database = openNodeDatabase();
  await migrate(database);
  await fill(database);
  const kept = await createSqlLocalDb(database).readKept();
  const safetyPlan = { ...usePlanStore.getState().plan, signs };
  return JSON.stringify(toFile(kept, { now: new Date(), safetyPlan, settings: {} }));
}

const here = () => {
  const { db } = localDbStore.getState();
  if (!db) throw new Error('closed');
  return db;
};
const press = (name: string | RegExp) => fireEvent.press(screen.getByRole('button', { name }));

beforeEach(async () => {
  await startFresh();
  signIn();
  usePlanStore.getState().remove();
  await emptyLocalDb();
});

test('a file says what it would change, changes nothing, and comes in when asked to', async () => {
  mockPicked.mockResolvedValue(await fileOf());
  const hidden = await openHiddenWords(here());
  await show(<ImportScreen />);
  await press('Choose a file');
  expect(await screen.findByText('2 conversations are added.')).toBeOnTheScreen();
  expect(screen.getByText('2 words to hide are added.')).toBeOnTheScreen();
  expect(screen.getByText('Your safety plan is taken from the file.')).toBeOnTheScreen();
  expect(await here().countConversations()).toBe(0);
  await press('Bring it in');
  expect(await screen.findByText('The file is on this device now.')).toBeOnTheScreen();
  expect(await here().countConversations()).toBe(2);
  expect(usePlanStore.getState().plan.signs).toBe(signs);
  expect(hidden.live).toEqual(['Zorblatt', 'Ämne']);
});

test('the same file again has nothing to bring; a plan of this device stays', async () => {
  mockPicked.mockResolvedValue(await fileOf());
  await show(<ImportScreen />);
  await press('Choose a file');
  await screen.findByText('2 conversations are added.');
  await press('Bring it in');
  await screen.findByText('The file is on this device now.');
  usePlanStore.getState().write('signs', 'of here');
  await press('Choose another file');
  expect(await screen.findByText(/nothing to bring back/)).toBeOnTheScreen();
  expect(screen.getByText(/The safety plan on this device stays/)).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
  expect(usePlanStore.getState().plan.signs).toBe('of here');
});

test.each([
  ['a file of somebody else', async () => 'hello', /isn’t a file that Solacore made/],
  [
    'a cut file',
    async () => (await fileOf()).replace('"shown_step"', '"lost"'),
    /damaged or missing/,
  ],
  [
    'a later file',
    async () => (await fileOf()).replace('"version":2', '"version":9'),
    /newer version/,
  ],
  ['a file that does not open', () => Promise.reject(new Error('no')), /couldn’t be opened/],
])('%s is refused with a reason, and another can be chosen', async (_, text, reason) => {
  mockPicked.mockImplementation(text);
  await show(<ImportScreen />);
  await press('Choose a file');
  expect(await screen.findByText(reason)).toBeOnTheScreen();
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeEnabled();
  expect(await here().countConversations()).toBe(0);
});

test('who turns back from choosing is where they were', async () => {
  mockPicked.mockResolvedValue(null);
  await show(<ImportScreen />);
  await press('Choose a file');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Choose a file' })).toBeEnabled());
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a store that refuses halfway has taken nothing, and says so', async () => {
  mockPicked.mockResolvedValue(await fileOf());
  await show(<ImportScreen />);
  await press('Choose a file');
  await screen.findByText('2 conversations are added.');
  jest.spyOn(here(), 'mergeKept').mockRejectedValueOnce(new Error('full'));
  await press('Bring it in');
  expect(await screen.findByText(/couldn’t be brought in/)).toBeOnTheScreen();
  expect(await here().countConversations()).toBe(0);
});
