import { act, render } from '@testing-library/react-native';
import { useAutoDelete } from '@/features/privacy/deletion/auto-delete-store';
import { useAutoDeletion } from '@/features/privacy/deletion/use-auto-deletion';
import { emptyLocalDb, localDbStore } from '@/local-db/local-db-state';
import { newConversation } from '@/local-db/start-conversation';

const mockPath = jest.fn(() => '/');
jest.mock('expo-router', () => ({ usePathname: () => mockPath() }));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));

const dayMs = 24 * 60 * 60_000;
const ids = async () => {
  const { db } = localDbStore.getState();
  return (await db?.listConversations(-1))?.map(({ id }) => id);
};

async function keep(id: string, days: number): Promise<void> {
  const { db } = localDbStore.getState();
  const then = new Date(Date.now() - days * dayMs);
  await db?.saveConversation(newConversation(id, 'en', then));
}

function App() {
  useAutoDeletion();
  return null;
}

const later = async (ms: number) => {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(ms);
  });
};

beforeEach(async () => {
  jest.useFakeTimers();
  useAutoDelete.getState().setAge(null);
  mockPath.mockReturnValue('/');
  await emptyLocalDb();
  await keep('old', 31);
  await keep('almost', 29.5);
});
afterEach(() => {
  jest.useRealTimers();
});

test('nothing goes while nobody has chosen it', async () => {
  await render(<App />);
  await later(2 * dayMs);
  expect(await ids()).toHaveLength(2);
});

test('what is old goes at the start, what grows old a day later while the app is open', async () => {
  useAutoDelete.getState().setAge(30);
  await render(<App />);
  await later(10);
  expect(await ids()).toEqual(['almost']);
  await later(dayMs / 2);
  expect(await ids()).toEqual(['almost']);
  await later(dayMs);
  expect(await ids()).toEqual([]);
});

test('the conversation on the screen stays', async () => {
  mockPath.mockReturnValue('/session/old');
  useAutoDelete.getState().setAge(30);
  await render(<App />);
  await later(10);
  expect(await ids()).toContain('old');
});

test('a store that does not answer is asked again an hour later', async () => {
  const { db } = localDbStore.getState();
  if (!db) throw new Error('closed');
  jest.spyOn(db, 'listUntouched').mockRejectedValueOnce(new Error('busy'));
  useAutoDelete.getState().setAge(30);
  await render(<App />);
  await later(10);
  expect(await ids()).toHaveLength(2);
  await later(dayMs / 24 + 10);
  expect(await ids()).toEqual(['almost']);
});
