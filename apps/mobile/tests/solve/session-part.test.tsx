import { fireEvent, screen } from '@testing-library/react-native';
import { KeptSession } from '@/features/solve/session-screen';
import { emptyLocalDb, localDbStore, openLocalDb } from '@/local-db/local-db-state';
import { newConversation } from '@/local-db/start-conversation';
import { show, startFresh } from '../account/account-kit';
import { asked } from '../auth/scripted-api';

let mockComes = true;
let mockIsSlow = false;

jest.mock('@/features/solve/load-session-part', () => {
  const real = jest.requireActual('@/features/solve/load-session-part');
  return {
    loadSessionPart: () =>
      mockIsSlow
        ? new Promise(() => {})
        : mockComes
          ? real.loadSessionPart()
          : Promise.reject(new Error('did not come')),
  };
});
jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo-crypto', () => ({
  randomUUID: jest.requireActual<typeof import('node:crypto')>('node:crypto').randomUUID,
}));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const id = '00000000-0000-4000-8000-0000000000d1';

beforeEach(async () => {
  await startFresh();
  await emptyLocalDb();
  await openLocalDb();
  await localDbStore.getState().db?.saveConversation(newConversation(id, 'en', new Date()));
});

test('without the part that hides words nothing can be written or sent, and it is asked for again', async () => {
  mockComes = false;
  await show(<KeptSession id={id} />);
  expect(await screen.findByText('This conversation can’t open yet')).toBeOnTheScreen();
  expect(screen.queryByLabelText('Your message')).toBeNull();
  expect(screen.getByRole('link', { name: 'Help' })).toBeOnTheScreen();
  expect(asked).toEqual([]);
  mockComes = true;
  await fireEvent.press(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByLabelText('Your message')).toBeOnTheScreen();
});

test('while it opens the screen says what it is, to those who hear it', async () => {
  mockIsSlow = true;
  await show(<KeptSession id={id} />);
  expect(screen.getByRole('heading', { name: 'Conversation' })).toBeOnTheScreen();
});
