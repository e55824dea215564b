import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { useHistoryQuery } from '@/features/history/history-query-store';
import { HistoryScreen } from '@/features/history/history-screen';
import { show, signIn } from '../account/account-kit.tsx';
import { went } from '../account/fake-router.ts';
import { answerBilling } from '../billing/billing-kit.ts';
import { kept } from '../kept-preferences';
import { aPlan, keep, said } from './history-kit';

const mockOnline = jest.fn(() => true);

import { openDb, startEmpty } from '../account/local-db-kit.ts';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/platform/use-online', () => ({ useOnline: () => mockOnline() }));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const now = new Date();
const recently = { updatedAt: now.toISOString(), createdAt: now.toISOString() };

beforeEach(async () => {
  mockOnline.mockReturnValue(true);
  await startEmpty();
  useHistoryQuery.getState().clear();
  signIn();
});

afterEach(() => jest.restoreAllMocks());

const link = (name: RegExp) => screen.findByRole('link', { name });
const press = (name: string | RegExp) => fireEvent.press(screen.getByRole('button', { name }));
const lookFor = (words: string) =>
  fireEvent.changeText(screen.getByLabelText('Search your conversations'), words);

test('a free plan: what History is, the way to plans, and the export that stays open', async () => {
  answerBilling({ tier: 'free' });
  await keep(await openDb(), 'a', 'the river', { ...recently, title: 'River' });
  await show(<HistoryScreen />);
  expect(await screen.findByText('Find what you said, months later')).toBeOnTheScreen();
  expect(screen.queryByText('River')).toBeNull();
  await press('See plans');
  await fireEvent.press(await link(/Export what is on this device/));
  expect(went()).toEqual(['push /plans', 'push /privacy/export']);
});

test('a plan without a limit: newest first, a tap opens, nothing is said of older ones', async () => {
  answerBilling({ tier: 'pro' });
  const db = await openDb();
  await keep(db, 'old', 'x', { title: 'Long ago', updatedAt: '2020-02-01T10:00:00.000Z' });
  await keep(db, 'new', 'x', { ...recently, title: 'The deadline', emotion: 'worry' });
  await show(<HistoryScreen />);
  expect(await link(/The deadline.*Worry\. Receive, today/)).toBeOnTheScreen();
  const [first, second] = screen.getAllByRole('link', { name: /today|2020/ });
  expect(first).toHaveTextContent(/The deadline/);
  expect(second).toHaveTextContent(/Long ago/);
  expect(screen.queryByText(/Older ones stay/)).toBeNull();
  await fireEvent.press(await link(/Long ago/));
  expect(went()).toEqual(['push /session/[id]?id=old']);
});

test('30 days of history: older ones are not shown, and it says that they are untouched', async () => {
  answerBilling({ tier: 'standard' });
  const db = await openDb();
  await keep(db, 'old', 'x', { title: 'Long ago', updatedAt: '2020-02-01T10:00:00.000Z' });
  await keep(db, 'new', 'x', { ...recently, title: 'The deadline' });
  await show(<HistoryScreen />);
  expect(await link(/The deadline/)).toBeOnTheScreen();
  expect(screen.queryByText('Long ago')).toBeNull();
  expect(screen.getByText(/the last 30 days/)).toBeOnTheScreen();
});

test('words are found and underlined where they stand; nothing found offers the way back', async () => {
  answerBilling({ tier: 'pro' });
  const db = await openDb();
  await keep(db, 'a', 'I lose my weekends and still feel behind.', { ...recently, title: 'Late' });
  await keep(db, 'b', 'the river', { ...recently, title: 'River' });
  await show(<HistoryScreen />);
  await link(/River/);
  await lookFor('weekend');
  expect(await screen.findByText('1 found, on this device only')).toBeOnTheScreen();
  expect(screen.getByText('weekends')).toHaveStyle({ textDecorationLine: 'underline' });
  expect(screen.queryByText('River')).toBeNull();
  await lookFor('zebra');
  expect(await screen.findByText('Nothing found')).toBeOnTheScreen();
  await press('Show all of them');
  expect(await link(/River/)).toBeOnTheScreen();
});

test('a month, a feeling and a plan can be chosen, and are taken back', async () => {
  answerBilling({ tier: 'pro' });
  const db = await openDb();
  const january = { updatedAt: '2020-01-15T10:00:00.000Z' };
  await keep(db, 'a', 'x', { ...january, title: 'Ice', emotion: 'Sad' });
  await keep(db, 'b', 'x', aPlan({ ...recently, title: 'Sun', emotion: 'worry' }));
  await show(<HistoryScreen />);
  await link(/Ice/);
  await press('Month');
  await fireEvent.press(await screen.findByRole('radio', { name: 'January 2020' }));
  await waitFor(() => expect(screen.queryByText('Sun')).toBeNull());
  expect(screen.getByText('Ice')).toBeOnTheScreen();
  await press('January 2020');
  await fireEvent.press(await screen.findByRole('radio', { name: 'Any month' }));
  await link(/Sun/);
  await press('Feeling');
  await fireEvent.press(await screen.findByRole('radio', { name: 'Worry and fear' }));
  await waitFor(() => expect(screen.queryByText('Ice')).toBeNull());
  await press('Worry and fear');
  await fireEvent.press(await screen.findByRole('radio', { name: 'Any feeling' }));
  await link(/Ice/);
  await fireEvent.press(screen.getByRole('checkbox', { name: 'With a plan' }));
  await waitFor(() => expect(screen.queryByText('Ice')).toBeNull());
  expect(screen.getByText('Sun')).toBeOnTheScreen();
});

test('older ones come page by page', async () => {
  answerBilling({ tier: 'pro' });
  const db = await openDb();
  for (let at = 0; at < 31; at += 1) {
    const updatedAt = new Date(now.getTime() - at * 60_000).toISOString();
    await keep(db, `c${at}`, 'x', { title: `Number ${at}.`, updatedAt });
  }
  await show(<HistoryScreen />);
  await link(/Number 29\./);
  expect(screen.queryByText('Number 30.')).toBeNull();
  await press('Show older ones');
  expect(await link(/Number 30\./)).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull();
});

test('no conversation yet: it says so, without blame', async () => {
  answerBilling({ tier: 'pro' });
  await show(<HistoryScreen />);
  expect(await screen.findByText('Nothing here yet')).toBeOnTheScreen();
});

test('without a connection what the plan gave last still opens; where nothing is known it says so', async () => {
  mockOnline.mockReturnValue(false);
  const db = await openDb();
  await keep(db, 'a', 'x', { ...recently, title: 'Late' });
  await show(<HistoryScreen />);
  expect(await screen.findByText('Your plan couldn’t be checked')).toBeOnTheScreen();
  expect(screen.getByText(/You’re offline/)).toBeOnTheScreen();
  kept.set('historyDays', 'all');
  await press('Try again');
  expect(await link(/Late/)).toBeOnTheScreen();
});

test('a storage that does not answer: nothing was changed, and it can be tried again', async () => {
  answerBilling({ tier: 'pro' });
  const db = await openDb();
  await keep(db, 'a', 'x', { ...recently, title: 'Late' });
  const failing = jest.spyOn(db, 'findHistory').mockRejectedValue(new Error('storage'));
  await show(<HistoryScreen />);
  expect(await screen.findByText(/Nothing was changed/)).toBeOnTheScreen();
  failing.mockRestore();
  await press('Try again');
  expect(await link(/Late/)).toBeOnTheScreen();
});

test('what somebody says elsewhere meanwhile shows by itself', async () => {
  answerBilling({ tier: 'pro' });
  const db = await openDb();
  await keep(db, 'a', 'x', { ...recently, title: 'Late' });
  await show(<HistoryScreen />);
  await link(/Late/);
  await db.saveMessage(said('a', 'y'));
  await db.renameConversation('a', 'Later');
  const { announceConversationsChanged } = jest.requireActual('@/local-db/conversation-changes');
  announceConversationsChanged();
  expect(await link(/Later/)).toBeOnTheScreen();
});
