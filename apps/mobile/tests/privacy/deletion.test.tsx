import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { useAutoDelete } from '@/features/privacy/deletion/auto-delete-store';
import { deleteOld } from '@/features/privacy/deletion/delete-old';
import { DeletionScreen } from '@/features/privacy/deletion/deletion-screen';
import { emptyLocalDb, localDbStore } from '@/local-db/local-db-state';
import { newConversation } from '@/local-db/start-conversation';
import { show, signIn, startFresh, toastMessage } from '../account/account-kit.tsx';
import { went } from '../account/fake-router';
import { kept } from '../kept-preferences';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const dayMs = 24 * 60 * 60_000;
const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
const old = '11111111-1111-4111-8111-111111111111';
const recent = '22222222-2222-4222-8222-222222222222';

const here = () => {
  const { db } = localDbStore.getState();
  if (!db) throw new Error('closed');
  return db;
};
const ids = async () => (await here().listConversations(-1)).map(({ id }) => id);
const press = (name: string | RegExp) => fireEvent.press(screen.getByRole('button', { name }));

beforeEach(async () => {
  await startFresh();
  signIn();
  useAutoDelete.getState().setAge(null);
  await emptyLocalDb();
  for (const [id, days] of [
    [old, 40],
    [recent, 3],
  ] as const) {
    await here().saveConversation({
      ...newConversation(id, 'en', daysAgo(days)),
      title: `t ${days}`,
    });
  }
  await here().addHiddenWord('Zorblatt', now.toISOString());
});

test('an age says first what it deletes, and is not on before that', async () => {
  await show(<DeletionScreen />);
  await fireEvent.press(await screen.findByRole('radio', { name: /30 days/ }));
  expect(await screen.findByText(/1 conversation is deleted now/)).toBeOnTheScreen();
  expect(useAutoDelete.getState().age).toBeNull();
  expect(await ids()).toHaveLength(2);
  await press('Delete and switch on');
  await waitFor(() => expect(toastMessage()).toBe('1 conversation is deleted.'));
  expect(await ids()).toEqual([recent]);
  expect(kept.get('autoDeleteDays')).toBe('30');
});

test('an age that is turned down deletes nothing and stays off', async () => {
  await show(<DeletionScreen />);
  await fireEvent.press(await screen.findByRole('radio', { name: /30 days/ }));
  await screen.findByText(/1 conversation is deleted now/);
  const [cancel] = screen.getAllByRole('button', { name: 'Cancel' });
  if (cancel) await fireEvent.press(cancel);
  expect(await ids()).toHaveLength(2);
  expect(kept.get('autoDeleteDays')).toBeUndefined();
});

test('an age that nothing has reached says so; never again needs no question', async () => {
  await show(<DeletionScreen />);
  await fireEvent.press(await screen.findByRole('radio', { name: /1 year/ }));
  expect(await screen.findByText(/nothing is deleted now/)).toBeOnTheScreen();
  await press('Switch on');
  await waitFor(() => expect(useAutoDelete.getState().age).toBe(365));
  await fireEvent.press(screen.getByRole('radio', { name: /Never/ }));
  expect(useAutoDelete.getState().age).toBeNull();
  expect(await ids()).toHaveLength(2);
});

test('one conversation goes after a question, and a turn that still runs does not bring it back', async () => {
  await show(<DeletionScreen />);
  const conversation = await here().findConversation(old);
  await fireEvent.press(await screen.findByRole('button', { name: 'Delete “t 40”' }));
  expect(await screen.findByText(/can’t be undone/)).toBeOnTheScreen();
  await press('Delete it');
  await waitFor(() => expect(toastMessage()).toBe('The conversation is deleted.'));
  if (conversation) await here().saveConversation(conversation);
  expect(await ids()).toEqual([recent]);
  await waitFor(() => expect(screen.queryByText('t 40')).toBeNull());
});

test('all of them go at once, words to hide stay, a copy can be saved before', async () => {
  await show(<DeletionScreen />);
  await fireEvent.press(await screen.findByRole('button', { name: 'Delete all conversations' }));
  expect(await screen.findByText(/^2 conversations with their messages/)).toBeOnTheScreen();
  await press('Save a copy first');
  expect(went()).toEqual(['push /privacy/export']);
  await press('Delete all conversations');
  await screen.findByText(/^2 conversations with their messages/);
  const [, confirm] = screen.getAllByRole('button', { name: 'Delete all conversations' });
  if (confirm) await fireEvent.press(confirm);
  await waitFor(() => expect(toastMessage()).toBe('All conversations are deleted.'));
  expect(await ids()).toEqual([]);
  expect(await here().listHiddenWords()).toEqual(['Zorblatt']);
  expect(await screen.findByText('There are no conversations on this device.')).toBeOnTheScreen();
});

test('a store that refuses: nothing is switched on, and it says so', async () => {
  await show(<DeletionScreen />);
  await fireEvent.press(await screen.findByRole('radio', { name: /30 days/ }));
  await screen.findByText(/1 conversation is deleted now/);
  jest.spyOn(here(), 'deleteConversations').mockRejectedValueOnce(new Error('full'));
  await press('Delete and switch on');
  await waitFor(() => expect(toastMessage()).toMatch(/Nothing was deleted/));
  expect(useAutoDelete.getState().age).toBeNull();
});

test('what was told of a plan counts as a change, and what is on the screen stays', async () => {
  await here().saveCheckIn({ sessionId: old, at: daysAgo(2).toISOString(), result: 'done' });
  expect(await deleteOld(here(), { days: 30, now, shownId: null })).toBe(0);
  expect(await deleteOld(here(), { days: 1, now, shownId: recent })).toBe(1);
  expect(await ids()).toEqual([recent]);
});
