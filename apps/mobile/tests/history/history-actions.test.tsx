import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { useHistoryQuery } from '@/features/history/history-query-store';
import { HistoryScreen } from '@/features/history/history-screen';
import { announceConversationsChanged } from '@/local-db/conversation-changes';
import { keepIndex } from '@/local-db/history/use-kept-index';
import { show, signIn, toastMessage } from '../account/account-kit.tsx';
import { openDb, startEmpty } from '../account/local-db-kit.ts';
import { answerBilling } from '../billing/billing-kit.ts';
import { keep, said } from './history-kit';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const now = new Date();
const recently = { updatedAt: now.toISOString(), createdAt: now.toISOString() };

beforeEach(async () => {
  await startEmpty();
  useHistoryQuery.getState().clear();
  signIn();
});

afterEach(() => jest.restoreAllMocks());

const link = (name: RegExp) => screen.findByRole('link', { name });
const press = (name: string | RegExp) => fireEvent.press(screen.getByRole('button', { name }));
test('another title is kept, and the words are found under it', async () => {
  answerBilling({ tier: 'pro' });
  const db = await openDb();
  await keep(db, 'a', 'x', { ...recently, title: 'Late' });
  await show(<HistoryScreen />);
  await link(/Late/);
  await press('Rename or delete: Late');
  await press('Rename');
  await fireEvent.changeText(screen.getByLabelText('Title'), '  The   deadline ');
  await press('Save');
  expect(await link(/The deadline/)).toBeOnTheScreen();
  expect(toastMessage()).toBe('Renamed.');
  expect((await db.findConversation('a'))?.title).toBe('The deadline');
});

test('deleting is asked once more; then it is gone from list, index and device', async () => {
  answerBilling({ tier: 'pro' });
  const db = await openDb();
  await keep(db, 'a', 'the river', { ...recently, title: 'Late' });
  await show(<HistoryScreen />);
  await link(/Late/);
  await press('Rename or delete: Late');
  await press('Delete');
  await press('Keep it');
  expect(await db.findConversation('a')).toBeDefined();
  await press('Rename or delete: Late');
  await press('Delete');
  await press('Delete');
  expect(await screen.findByText('Nothing here yet')).toBeOnTheScreen();
  expect(toastMessage()).toBe('Deleted from this device.');
  expect(await db.findConversation('a')).toBeUndefined();
  expect((await db.findHistory({ words: 'river' }, null, 30)).items).toEqual([]);
});

test('the index is filled by itself, follows what is said, and stops when it is told to', async () => {
  const db = await openDb();
  for (let at = 0; at < 40; at += 1) await keep(db, `c${at}`, 'the river');
  const stop = keepIndex(db);
  await waitFor(async () => expect(await db.countUnindexed()).toBe(0));
  await db.saveMessage(said('c1', 'the mountain'));
  announceConversationsChanged();
  await waitFor(async () => expect(await db.countUnindexed()).toBe(0), { timeout: 8000 });
  stop();
  await db.saveMessage(said('c2', 'the mountain'));
  announceConversationsChanged();
  expect(await db.countUnindexed()).toBe(1);
});

test('a store that does not answer is left alone until something changes', async () => {
  const db = await openDb();
  await keep(db, 'a', 'the river');
  const failing = jest.spyOn(db, 'indexSome').mockRejectedValue(new Error('storage'));
  jest.useFakeTimers();
  const stop = keepIndex(db);
  await act(() => jest.advanceTimersByTimeAsync(5000));
  expect(failing).toHaveBeenCalledTimes(1);
  announceConversationsChanged();
  await act(() => jest.advanceTimersByTimeAsync(5000));
  jest.useRealTimers();
  expect(failing).toHaveBeenCalledTimes(2);
  stop();
});
