import { solveStateSchema } from '@solacore/contract';
import { act, fireEvent, screen } from '@testing-library/react-native';
import { sayWords } from '@/features/solve/session/talk';
import { press, show, write } from './by-hand-kit';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

/* A whole conversation on a busy machine. */
jest.setTimeout(60_000);

test('a line of a card is checked for danger before it is kept', async () => {
  const receive = { emotion: { label: 'worry', confirmed: false }, theme: 'Three reports' };
  const client = scriptedSessions(async function* () {
    yield { event: 'result', data: { receive } };
    yield token('So it is three reports.');
    yield done('clarify', true);
  });
  const { session, db } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  await press('Change: What it’s about');
  await fireEvent.changeText(screen.getByLabelText('What it’s about'), 'I want to kill myself');
  await press('Save');
  expect(
    await screen.findByRole('heading', { name: 'Let’s check you’re safe.' }),
  ).toBeOnTheScreen();
  expect((await db.findConversation(conversationId))?.state.receive?.theme).toBe('Three reports');
});

test('blanks filled in by hand go along with Continue, as the server takes them', async () => {
  const blank = { emotion: { label: '', confirmed: false }, theme: '' };
  const client = scriptedSessions(async function* (request) {
    if (request.step === 'receive') yield { event: 'result', data: { receive: blank } };
    yield token('Here.');
    yield done('clarify', request.step === 'receive');
  });
  const { session } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, 'I do not know.'));
  await write('What it’s about', 'The mail to sam@example.com');
  await press('Continue to Clarify');
  expect(screen.getByText('Choose a word, or write your own.')).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('radio', { name: 'Worry' }));
  await press('Continue to Clarify');
  expect(await screen.findByText('2 of 5')).toBeOnTheScreen();
  expect(client.asked.turns[1]).toMatchObject({
    step: 'clarify',
    state: {
      receive: {
        emotion: { label: 'Worry', confirmed: true },
        theme: 'The mail to <EMAIL_1>',
      },
    },
  });
  expect(solveStateSchema.parse(client.asked.turns[1]?.state)).toEqual(
    client.asked.turns[1]?.state,
  );
});

test('a plan whose last blanks are filled in by hand is kept without another word to the server', async () => {
  const commit = {
    optionId: '',
    firstStep: 'Write to Sam',
    minutes: 10,
    when: '',
    where: '',
    obstacle: '',
    ifThen: { if: '', then: '' },
    confidence: 5,
    rehearsed: false,
    remind: false,
  };
  const client = scriptedSessions(async function* () {
    yield { event: 'result', data: { commit } };
    yield token('Here.');
    yield done(null, true);
  });
  client.remote.step = 'commit';
  const { session, db } = await openSession(client.sessions);
  session.store.setState((state) => ({
    conversation: { ...state.conversation, shownStep: 'commit', serverStep: 'commit' },
  }));
  await show(session);
  await act(() => sayWords(session, 'I do not know.'));
  const patches = client.asked.patches.length;
  await write('When', 'Tuesday');
  await write('If', 'I forget');
  await write('then I will', 'do it at noon');
  await press('I’ll do this');
  expect(await screen.findByText('The plan is kept on this device.')).toBeOnTheScreen();
  expect(client.asked.patches).toHaveLength(patches);
  expect((await db.findConversation(conversationId))?.state.commit?.when).toBe('Tuesday');
});
