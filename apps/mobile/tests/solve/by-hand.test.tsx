import { solveStateSchema } from '@solacore/contract';
import { act, fireEvent, screen } from '@testing-library/react-native';
import { catchUp } from '@/features/solve/session/catch-up';
import { reconcile } from '@/features/solve/session/server-session';
import { sayWords } from '@/features/solve/session/talk';
import { fillInAll, press, refusal, serverThatGoes, show, write } from './by-hand-kit';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

/* A whole conversation on a busy machine. */
jest.setTimeout(60_000);

test('with no server at all a conversation is begun and finished by hand', async () => {
  const server = serverThatGoes(async function* () {
    yield done('receive', false);
  });
  server.there.is = false;
  const { session, db } = await openSession(server.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  await press('Fill it in by hand');
  await fillInAll();
  expect(server.asked).toEqual({ creations: 0, turns: [], patches: [] });
  const kept = await db.findConversation(conversationId);
  expect(kept).toMatchObject({
    status: 'completed',
    emotion: 'Worry',
    state: {
      receive: { theme: 'Three reports are late.', emotion: { label: 'Worry', confirmed: true } },
      clarify: {
        problem: '<PERSON_1> (<EMAIL_1>) moved the deadline twice.\nI lose my weekends.',
        control: 'mine',
      },
      reframe: { reframe: 'I missed one thing that mattered.', source: 'user' },
      options: { chosenId: 'own-1', items: [{ pros: ['Quick', 'Clear'] }, { source: 'user' }] },
      commit: { optionId: 'own-1', firstStep: 'Ask <PERSON_1> what to drop', minutes: 10 },
    },
  });
  expect(kept?.acceptedAt).not.toBeNull();
  expect(await db.listMaskEntries(conversationId)).toEqual([
    { placeholder: '<PERSON_1>', value: 'Sam' },
    { placeholder: '<EMAIL_1>', value: 'sam@example.com' },
  ]);
  expect(solveStateSchema.parse(kept?.state)).toEqual(kept?.state);
});

test('a conversation the server knows is finished offline, and the server hears of it later', async () => {
  const server = serverThatGoes(async function* () {
    yield token('So it is three reports.');
    yield done('receive', false);
  });
  const { session, db } = await openSession(server.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  server.there.is = false;
  await act(() => sayWords(session, 'Still there?'));
  await press('Fill it in by hand');
  await fillInAll();
  expect(server.asked.patches).toEqual([]);
  server.there.is = true;
  const again = await openSession(server.sessions, db);
  await act(async () => {
    await reconcile(again.session);
    await catchUp(again.session);
  });
  expect(server.asked.patches).toEqual([
    { current_step: 'clarify' },
    { current_step: 'reframe' },
    { current_step: 'options' },
    { current_step: 'commit' },
    { status: 'completed' },
  ]);
  expect((await db.findConversation(conversationId))?.serverStep).toBeNull();
});

test('while only the model is down each Continue moves the server by one step, without a message', async () => {
  const server = serverThatGoes(async function* () {
    yield* [];
    throw refusal('LLM_UNAVAILABLE');
  });
  const { session } = await openSession(server.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  await press('Fill it in by hand');
  await fillInAll();
  expect(server.asked.turns).toHaveLength(1);
  expect(server.asked.patches).toEqual([
    { current_step: 'clarify' },
    { current_step: 'reframe' },
    { current_step: 'options' },
    { current_step: 'commit' },
    { status: 'completed' },
  ]);
});

test('asking for a reply again sends the results by hand, masked, and opens the step that is shown', async () => {
  let isModelThere = false;
  const client = scriptedSessions(async function* () {
    if (!isModelThere) throw refusal('LLM_UNAVAILABLE');
    yield token('What would be enough?');
    yield done('clarify', false);
  });
  const { session } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, 'sam@example.com is late.'));
  await press('Fill it in by hand');
  await fireEvent.press(screen.getByRole('radio', { name: 'Worry' }));
  await press('Continue to Clarify');
  await write('Good enough', 'A word from sam@example.com');
  isModelThere = true;
  await press('Ask for a reply again');
  expect(await screen.findByLabelText('Your message')).toBeOnTheScreen();
  const turn = client.asked.turns[1];
  expect(turn).toMatchObject({ content: 'Yes, that fits.', step: 'clarify', history: [] });
  expect(turn?.state).toMatchObject({
    receive: { theme: '<EMAIL_1> is late.', emotion: { label: 'Worry', confirmed: true } },
    clarify: { goal: 'A word from <EMAIL_1>' },
  });
  expect(solveStateSchema.parse(turn?.state)).toEqual(turn?.state);
  expect(screen.queryByText('Fill it in by hand')).toBeNull();
});
