import { ApiError, NetworkError } from '@solacore/client';
import type { SolveEvent } from '@solacore/contract';
import { guideVersion } from '@solacore/solve';
import { fireEvent, screen, within } from '@testing-library/react-native';
import { act } from 'react';
import { goOnHere } from '@/features/solve/session/choose-answerer';
import { regenerate, sendEdited } from '@/features/solve/session/replace-turn';
import { sayWords } from '@/features/solve/session/talk';
import { continueToNextStep } from '@/features/solve/session/ways';
import { show } from '../solve/by-hand-kit';
import {
  conversationId,
  done,
  doneBy,
  openSession,
  scriptedSessions,
  token,
} from '../solve/session-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/features/service/use-provider.ts', () => ({
  ...jest.requireActual('@/features/service/use-provider.ts'),
  useProviderNotice: () => 'The guide.',
}));

async function* play(...events: SolveEvent[]): AsyncGenerator<SolveEvent> {
  yield* events;
}

const answering = () =>
  scriptedSessions(() => play(token('Hm, <EMAIL_1>.'), done('receive', false)));
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

const byModel = {
  provider: 'openai',
  model: 'small-2026-10',
  prompt_version: '2026-11-23.aa',
} as const;
test.each([
  ['a model', byModel, 'Answered by OpenAI (small-2026-10), prompt 2026-11-23.aa.'],
  [
    'the guide there',
    { provider: 'guide', model: null, prompt_version: '2026-11-23.bb' },
    'Answered by the built-in guide, version 2026-11-23.bb.',
  ],
  ['a server that does not tell it', { provider: 'openai' }, null],
] as const)('the sheet says that %s wrote the reply, and with what', async (_, stamp, line) => {
  const { session } = await openSession(
    scriptedSessions(() => play(token('Hm.'), doneBy(stamp))).sessions,
  );
  await sayWords(session, 'Three reports are late.');
  await show(session);
  await fireEvent.press(
    screen.getByRole('button', { name: /What left this device for this reply/ }),
  );
  expect(await screen.findByText('The reply, as it came')).toBeOnTheScreen();
  expect(screen.queryByText(/Answered by/)?.children ?? null).toEqual(
    line === null ? null : [line],
  );
});

test('the sheet names the guide on this device and its version', async () => {
  const { session } = await openSession(answering().sessions);
  await goOnHere(session);
  await sayWords(session, 'Three reports are late.');
  await show(session);
  await fireEvent.press(
    screen.getByRole('button', { name: /What left this device for this reply/ }),
  );
  const line = `Answered by the guide on this device, version ${guideVersion}.`;
  expect(await screen.findByText(line)).toBeOnTheScreen();
});

test('a word that is hidden from now on is hidden in the next message, in what was said and in the results', async () => {
  const client = scriptedSessions((request) => {
    const receive = { emotion: { label: 'worry', confirmed: false }, theme: 'Zorblatt waits' };
    return request.step === 'receive'
      ? play(
          { event: 'result', data: { receive } },
          token('Zorblatt is waiting.'),
          done('clarify', true),
        )
      : play(token('And <PERSON_1>?'), done('clarify', false));
  });
  const { session, db } = await openSession(client.sessions);
  await sayWords(session, 'The zorblatt thing again.');
  expect(JSON.stringify(client.asked.turns[0])).toContain('zorblatt');
  await session.hiddenWords.add('Zorblatt');
  await continueToNextStep(session);
  const [, second] = client.asked.turns;
  expect(JSON.stringify(second).toLowerCase()).not.toContain('zorblatt');
  expect(second?.history?.map(({ content }) => content)).toEqual([
    'The <PERSON_1> thing again.',
    '<PERSON_1> is waiting.',
  ]);
  expect(second?.state?.receive?.theme).toBe('<PERSON_1> waits');
  expect(session.store.getState().messages.at(-1)?.content).toMatch(/^And zorblatt\?$/i);
  expect(await db.listMaskEntries(conversationId)).toHaveLength(1);
});

test('a hidden word that is also a code of the results changes no code', async () => {
  const client = scriptedSessions(() => play(token('So.'), done('receive', false)));
  const { session } = await openSession(client.sessions);
  session.store.setState(({ conversation }) => ({
    conversation: {
      ...conversation,
      state: {
        clarify: {
          problem: 'mine alone',
          facts: [],
          assumptions: [],
          goal: '',
          obstacles: [],
          control: 'mine',
          changeable: true,
        },
      },
    },
  }));
  await session.hiddenWords.add('mine');
  await sayWords(session, 'It is mine.');
  expect(client.asked.turns[0]?.state?.clarify).toMatchObject({
    problem: '<PERSON_1> alone',
    control: 'mine',
  });
});

test('a placeholder nobody knows reads as a plain word, one that is cut as well', async () => {
  const client = scriptedSessions(() =>
    play(
      token('Ask <PERSON_7> or <ADDR'),
      token('ESS_2>, then <HIDDEN_3>.'),
      done('receive', false),
    ),
  );
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'Three reports are late.');
  expect(session.store.getState().messages.at(-1)?.content).toBe(
    'Ask someone or an address, then something hidden.',
  );
});

test('before sending, a word can be hidden from the text that is being written', async () => {
  const { session } = await openSession(answering().sessions);
  await show(session);
  await fireEvent.changeText(screen.getByLabelText('Your message'), 'Ask zorblatt about it');
  expect(await screen.findByText(/Nothing found to hide/)).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'See' }));
  await fireEvent.changeText(screen.getByLabelText('Name or word to hide'), 'Zorblatt');
  await act(() => fireEvent.press(screen.getByRole('button', { name: 'Hide it' })));
  expect(await screen.findByText('Ask <PERSON_1> about it')).toBeOnTheScreen();
  expect(await screen.findByText('zorblatt is sent as “PERSON_1”.')).toBeOnTheScreen();
});
