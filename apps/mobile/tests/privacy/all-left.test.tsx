import { fireEvent, screen } from '@testing-library/react-native';
import { AllLeftScreen } from '@/features/solve/left/all-left-screen';
import { emptyLocalDb, localDbStore } from '@/local-db/local-db-state';
import { newConversation } from '@/local-db/start-conversation';
import { show, signIn, startFresh } from '../account/account-kit.tsx';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const moment = (minute: number) => new Date(Date.UTC(2026, 10, 20, 10, minute));

async function here() {
  await emptyLocalDb();
  const { db } = localDbStore.getState();
  if (!db) throw new Error('closed');
  return db;
}

/** So many requests by turns of two conversations, the oldest first. */
async function sentFrom(count: number) {
  const db = await here();
  for (const id of ['c1', 'c2']) await db.saveConversation(newConversation(id, 'en', moment(0)));
  for (let number = 1; number <= count; number += 1) {
    await db.noteSent({
      conversationId: number % 2 === 0 ? 'c2' : 'c1',
      messageId: `m${number}`,
      replaces: null,
      body: JSON.stringify({ content: `request ${number} of <PERSON_1>`, history: [], state: {} }),
      sentAt: moment(number).toISOString(),
    });
  }
  return db;
}

const numbers = () => screen.getAllByText(/^request \d+/).length;

beforeEach(async () => {
  await startFresh();
  signIn();
});

test('a device from which nothing left says so', async () => {
  await here();
  await show(<AllLeftScreen />);
  expect(await screen.findByText('Nothing has been sent from this device.')).toBeOnTheScreen();
});

test('what left is listed over all conversations, the newest first, and more on demand', async () => {
  const db = await sentFrom(22);
  const latest = await db.listLatestSent(3);
  expect(latest.map(({ messageId }) => messageId)).toEqual(['m22', 'm21', 'm20']);
  await show(<AllLeftScreen />);
  await screen.findByText('request 22 of <PERSON_1>');
  expect(numbers()).toBe(20);
  expect(screen.queryByText('request 2 of <PERSON_1>')).toBeNull();
  await fireEvent.press(screen.getByRole('button', { name: 'Show earlier ones' }));
  expect(await screen.findByText('request 1 of <PERSON_1>')).toBeOnTheScreen();
  expect(numbers()).toBe(22);
  expect(screen.queryByRole('button', { name: 'Show earlier ones' })).toBeNull();
});

test('a deleted conversation takes what left for it along', async () => {
  const db = await sentFrom(2);
  await db.deleteConversation('c2');
  await show(<AllLeftScreen />);
  await screen.findByText('request 1 of <PERSON_1>');
  expect(numbers()).toBe(1);
});
