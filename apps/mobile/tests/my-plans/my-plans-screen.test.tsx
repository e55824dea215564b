import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { MyPlansScreen } from '@/features/my-plans/my-plans-screen';
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

beforeEach(startEmpty);

afterEach(() => jest.restoreAllMocks());

test('each plan says its step and what was told of it, and leads to its conversation', async () => {
  const db = await openDb();
  const today = new Date().toISOString();
  await keep(db, id, 'x', aPlan({ acceptedAt: today }));
  await keep(db, 'other', 'x', aPlan({ acceptedAt: today }));
  await keep(db, 'no-plan', 'x', { title: 'Only said' });
  await db.saveCheckIn({ sessionId: id, at: today, result: 'done' });
  await show(<MyPlansScreen />);
  expect(
    await screen.findByRole('link', { name: /Write to Sam.*Done, told today/ }),
  ).toBeOnTheScreen();
  expect(screen.queryByText('Only said')).toBeNull();
  await fireEvent.press(screen.getByRole('link', { name: /Write to Sam.*Made today/ }));
  expect(went()).toEqual(['push /session/[id]?id=other']);
});

test('older plans come page by page', async () => {
  const db = await openDb();
  for (let at = 0; at < 21; at += 1) await keep(db, `c${at}`, 'x', aPlan());
  await show(<MyPlansScreen />);
  expect(await screen.findAllByRole('link', { name: /Write/ })).toHaveLength(20);
  await fireEvent.press(screen.getByRole('button', { name: 'Show older plans' }));
  await waitFor(() => expect(screen.getAllByRole('link', { name: /Write/ })).toHaveLength(21));
});

test('no plans yet: it says so, without blame', async () => {
  await show(<MyPlansScreen />);
  expect(await screen.findByText('No plans yet')).toBeOnTheScreen();
});

test('a storage that does not answer: nothing was changed, and it can be tried again', async () => {
  const db = await openDb();
  const failing = jest.spyOn(db, 'listPlans').mockRejectedValue(new Error('storage'));
  await show(<MyPlansScreen />);
  expect(await screen.findByText(/Nothing was changed/)).toBeOnTheScreen();
  failing.mockRestore();
  await fireEvent.press(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('No plans yet')).toBeOnTheScreen();
});
