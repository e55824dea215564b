import { fireEvent, screen } from '@testing-library/react-native';
import { monthName } from '@/features/history/months';
import { InsightsScreen } from '@/features/insights/insights-screen';
import { show } from '../account/account-kit.tsx';
import { went } from '../account/fake-router.ts';
import { openDb, startEmpty } from '../account/local-db-kit.ts';
import { aPlan, keep } from '../history/history-kit';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const id = '11111111-1111-4111-8111-111111111111';
const now = new Date();
const recently = { updatedAt: now.toISOString(), createdAt: now.toISOString() };

beforeEach(startEmpty);

afterEach(() => jest.restoreAllMocks());

test('feelings of a month, what was told of plans, before and after: in words', async () => {
  const db = await openDb();
  await keep(db, id, 'x', aPlan({ ...recently, emotion: 'worry' }));
  await db.saveCheckIn({ sessionId: id, at: now.toISOString(), result: 'done' });
  await keep(db, 'b', 'x', { ...recently, emotion: 'afraid' });
  const state = { distress: { before: 8, after: 4 } };
  await keep(db, 'c', 'x', { ...recently, emotion: 'sad', state });
  await show(<InsightsScreen />);
  expect(await screen.findByText('Worry and fear: 2')).toBeOnTheScreen();
  expect(screen.getByText('Sadness: 1')).toBeOnTheScreen();
  const month = monthName({ from: now.toISOString(), until: '' }, now, 'en');
  expect(screen.getByText(month)).toBeOnTheScreen();
  expect(screen.getByText('Done')).toBeOnTheScreen();
  expect(screen.queryByText('Not yet')).toBeNull();
  expect(screen.getByText('Weighed less afterwards')).toBeOnTheScreen();
  expect(screen.queryByText(/talk to somebody you trust/)).toBeNull();
});

test('where it became heavier, it is said kindly', async () => {
  const state = { distress: { before: 3, after: 8 } };
  await keep(await openDb(), 'a', 'x', { ...recently, state });
  await show(<InsightsScreen />);
  expect(await screen.findByText('Weighed more')).toBeOnTheScreen();
  expect(screen.getByText(/talk to somebody you trust/)).toBeOnTheScreen();
});

test('nothing to look back on yet: it says so, and there is a way back', async () => {
  await keep(await openDb(), 'a', 'x', recently);
  await show(<InsightsScreen />);
  expect(await screen.findByText('Nothing to look back on yet')).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Back' }));
  expect(went()).toEqual(['back']);
});

test('a storage that does not answer: nothing was changed, and it can be tried again', async () => {
  const db = await openDb();
  const failing = jest.spyOn(db, 'readInsights').mockRejectedValue(new Error('storage'));
  await show(<InsightsScreen />);
  expect(await screen.findByText(/Nothing was changed/)).toBeOnTheScreen();
  failing.mockRestore();
  await fireEvent.press(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Nothing to look back on yet')).toBeOnTheScreen();
});
