import { ApiError, NetworkError } from '@solacore/client';
import { fireEvent, screen, within } from '@testing-library/react-native';
import { regenerate, sendEdited } from '@/features/solve/session/replace-turn';
import { sayWords } from '@/features/solve/session/talk';
import { show } from '../solve/by-hand-kit';
import { done, openSession, scriptedSessions } from '../solve/session-kit';
import { answering, play } from './sent-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/features/service/use-provider.ts', () => ({
  ...jest.requireActual('@/features/service/use-provider.ts'),
  useProviderNotice: () => 'The guide.',
}));

type Opened = Awaited<ReturnType<typeof openSession>>;
const lastWords = ({ session }: Opened) =>
  session.store.getState().messages.findLast(({ role }) => role === 'user')?.id ?? '';
const leftFor = (opened: Opened) => opened.db.listSent(lastWords(opened));

test('what is kept is the request itself, letter for letter, also of another reply and of an edit', async () => {
  const client = answering();
  const opened = await openSession(client.sessions);
  const { session } = opened;
  const asBodies = () => client.asked.turns.map((turn) => JSON.stringify(turn));
  await sayWords(session, 'I wrote to sam@example.com.');
  expect((await leftFor(opened)).map(({ body }) => body)).toEqual(asBodies());
  await regenerate(session);
  await sendEdited(session, 'I called sam@example.com twice.');
  const sent = await leftFor(opened);
  expect(sent.map(({ body }) => body)).toEqual(asBodies().reverse());
  expect(sent).toHaveLength(3);
  expect(sent.every(({ isAnswered }) => isAnswered)).toBe(true);
  expect(sent.some(({ body }) => body.includes('sam@example.com'))).toBe(false);
});

test('words that found no answer are told apart from words the server refused', async () => {
  const refused = new ApiError({
    code: 'QUOTA_EXCEEDED',
    params: {},
    status: 403,
    requestId: null,
    retryAfterSeconds: null,
  });
  for (const [error, isAnswered] of [
    [new NetworkError('unreachable'), false],
    [refused, true],
  ] as const) {
    const client = scriptedSessions(async function* () {
      yield* [];
      throw error;
    });
    const opened = await openSession(client.sessions);
    await sayWords(opened.session, 'Three reports are late.');
    expect((await leftFor(opened)).map((sent) => sent.isAnswered)).toEqual([isAnswered]);
  }
});

test('without a connection nothing has left, and the sheet says so', async () => {
  const client = answering();
  client.sessions.create = async () => {
    throw new NetworkError('unreachable');
  };
  const opened = await openSession(client.sessions);
  await sayWords(opened.session, 'Three reports are late.');
  expect(await leftFor(opened)).toEqual([]);
  await show(opened.session);
  await fireEvent.press(
    screen.getByRole('button', { name: /What left this device for this message/ }),
  );
  expect(await screen.findByText('Nothing of this has left the device.')).toBeOnTheScreen();
});

test.each([
  ['on the device', 'I want to kill myself', 0],
  ['by the server', 'something that only the server understands', 1],
])('of words of danger found %s nothing stays, not even what left', async (_, words, turns) => {
  const client = scriptedSessions(() =>
    play(
      { event: 'safety', data: { level: 3, category: 'suicide', region: 'US', resources: [] } },
      done('receive', false),
    ),
  );
  const opened = await openSession(client.sessions);
  await sayWords(opened.session, words);
  expect(client.asked.turns).toHaveLength(turns);
  const id = client.asked.turns[0]?.message_id ?? 'none';
  expect(await opened.db.listSent(id)).toEqual([]);
});

test('the sheet shows the words, the whole body and the reply as they were on the wire', async () => {
  const client = answering();
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'I wrote to sam@example.com.');
  await show(session);
  await fireEvent.press(
    screen.getByRole('button', { name: /What left this device for this reply/ }),
  );
  expect(await screen.findByText('I wrote to <EMAIL_1>.')).toBeOnTheScreen();
  expect(screen.getByText('Hm, <EMAIL_1>.')).toBeOnTheScreen();
  expect(screen.getByText('<EMAIL_1> stands for sam@example.com')).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Show everything that was sent' }));
  const whole = within(screen.getByLabelText(/Everything that was sent, letter/));
  expect(whole.getByText(JSON.stringify(client.asked.turns[0]))).toBeOnTheScreen();
});
