import { ApiError, NetworkError } from '@solacore/client';
import { type StepResults, solveStateSchema } from '@solacore/contract';
import { missingFields } from '@solacore/solve';
import { act, fireEvent, render, screen, within } from '@testing-library/react-native';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { catchUp } from '@/features/solve/session/catch-up';
import { reconcile } from '@/features/solve/session/server-session';
import type { Session } from '@/features/solve/session/session-deps';
import { sayWords } from '@/features/solve/session/talk';
import { SessionView } from '@/features/solve/session-view';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

/* A whole conversation on a busy machine. */
jest.setTimeout(60_000);

const metrics = {
  frame: { x: 0, y: 0, width: 390, height: 844 },
  insets: { top: 0, left: 0, right: 0, bottom: 0 },
};

function show(session: Session) {
  return render(
    <SafeAreaProvider initialMetrics={metrics}>
      <SessionView session={session} />
    </SafeAreaProvider>,
  );
}

const press = (name: string | RegExp) => fireEvent.press(screen.getByRole('button', { name }));

/** Writes into a field and leaves it, as a person does. */
async function write(label: string, text: string, place = 0) {
  const field = screen.getAllByLabelText(label)[place];
  if (!field) throw new Error(`no field ${label}`);
  await fireEvent.changeText(field, text);
  await fireEvent(field, 'blur');
}

function refusal(code: 'LLM_UNAVAILABLE' | 'QUOTA_EXCEEDED') {
  return new ApiError({ code, params: {}, status: 503, requestId: null, retryAfterSeconds: null });
}

/** A server that can be away: then nothing at all gets through. */
function serverThatGoes(script: Parameters<typeof scriptedSessions>[0]) {
  const there = { is: true };
  const client = scriptedSessions(async function* (request, signal) {
    if (!there.is) throw new NetworkError('unreachable');
    yield* script(request, signal);
  });
  const only = <A extends unknown[], R>(call: (...args: A) => Promise<R>) => {
    return async (...args: A) => {
      if (!there.is) throw new NetworkError('unreachable');
      return call(...args);
    };
  };
  const { create, get, patch } = client.sessions;
  const sessions = {
    ...client.sessions,
    create: only(create),
    get: only(get),
    patch: only(patch),
  };
  return { ...client, sessions, there };
}

/** From Receive to the kept plan, with not one reply. */
async function fillInAll() {
  await fireEvent.press(screen.getByRole('radio', { name: 'Worry' }));
  await press('Continue to Clarify');
  expect(await screen.findByText('2 of 5')).toBeOnTheScreen();
  await write('What happens', 'Sam (sam@example.com) moved the deadline twice.');
  await write('What it does to you (optional)', 'I lose my weekends.');
  await write('Good enough', 'Two reports by Friday.');
  await write('In the way (optional)', 'I rewrite everything.');
  await fireEvent.press(screen.getByRole('radio', { name: 'Mostly' }));
  await press('Continue to Reframe');
  expect(await screen.findByText('3 of 5')).toBeOnTheScreen();
  await write('The thought (optional)', 'I let everyone down.');
  await write('Another view', 'I missed one thing that mattered.');
  await press('Continue to Options');
  expect(await screen.findByText('4 of 5')).toBeOnTheScreen();
  await write('What you could do', 'Ask Sam what to drop');
  await write('What speaks for it (optional)', 'Quick\nClear');
  await write('What you could do', 'Let one report be late', 1);
  await fireEvent.press(screen.getByRole('radio', { name: 'Ask Sam what to drop' }));
  await press('Continue to Commit');
  expect(await screen.findByText('5 of 5')).toBeOnTheScreen();
  await write('When', 'Tuesday 9:10');
  await write('If', 'I start rewriting it');
  await write('then I will', 'send the second draft');
  await press('I’ll do this');
  expect(await screen.findByText('The plan is kept on this device.')).toBeOnTheScreen();
}

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
        problem: 'Sam (<EMAIL_1>) moved the deadline twice.\nI lose my weekends.',
        control: 'mine',
      },
      reframe: { reframe: 'I missed one thing that mattered.', source: 'user' },
      options: { chosenId: 'own-1', items: [{ pros: ['Quick', 'Clear'] }, { source: 'user' }] },
      commit: { optionId: 'own-1', firstStep: 'Ask Sam what to drop', minutes: 10 },
    },
  });
  expect(kept?.acceptedAt).not.toBeNull();
  expect(await db.listMaskEntries(conversationId)).toEqual([
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

test('a form that is not complete says what is missing and goes nowhere', async () => {
  const server = serverThatGoes(async function* () {
    yield done('receive', false);
  });
  server.there.is = false;
  const { session } = await openSession(server.sessions);
  session.store.setState((state) => ({
    conversation: { ...state.conversation, shownStep: 'commit' },
  }));
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  await press('Fill it in by hand');
  await write('Minutes it takes', '0');
  await press('I’ll do this');
  expect(screen.getAllByRole('alert').map((alert) => alert.props.children)).toEqual(
    expect.arrayContaining([
      'Write the first step.',
      'Write a whole number from 1 to 240.',
      'Write when you will do it.',
      'Write what could get in the way.',
      'Write what you will do then.',
    ]),
  );
  await write('First step', 'Write to Sam');
  expect(screen.queryByText('Write the first step.')).toBeNull();
  expect(session.store.getState().conversation.acceptedAt).toBeNull();
});

const blanks: [StepResults, string, string][] = [
  [
    { receive: { emotion: { label: '', confirmed: false }, theme: '' } },
    'receive',
    'What you brought',
  ],
  [{ reframe: {} }, 'reframe', 'Another way to see it'],
  [{ options: { items: [] } }, 'options', 'Your ways forward'],
];

test.each(blanks)(
  'a step that ends with blanks shows %j as a form',
  async (result, step, title) => {
    const named = (['receive', 'reframe', 'options'] as const).find((name) => name === step);
    if (!named) throw new Error('a step');
    expect(missingFields(named, result)).not.toEqual([]);
    const client = scriptedSessions(async function* () {
      yield { event: 'result', data: result };
      yield token('Here is what we have.');
      yield done('commit', true);
    });
    client.remote.step = named;
    const { session } = await openSession(client.sessions);
    session.store.setState((state) => ({
      conversation: { ...state.conversation, shownStep: named, serverStep: named },
    }));
    await show(session);
    await act(() => sayWords(session, 'I do not know.'));
    expect(screen.getByRole('heading', { name: title })).toBeOnTheScreen();
    expect(screen.queryByLabelText('Your message')).toBeNull();
    await press('Say something instead');
    expect(screen.getByLabelText('Your message')).toBeOnTheScreen();
    await press('Fill it in by hand');
    expect(screen.getByRole('heading', { name: title })).toBeOnTheScreen();
  },
);

test('words of a crisis in a form are not kept, and the fixed card shows', async () => {
  const server = serverThatGoes(async function* () {
    yield done('receive', false);
  });
  server.there.is = false;
  const { session, db } = await openSession(server.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  await press('Fill it in by hand');
  await write('What it’s about', 'I want to kill myself');
  expect(
    await screen.findByRole('heading', { name: 'Let’s check you’re safe.' }),
  ).toBeOnTheScreen();
  expect(JSON.stringify(await db.findConversation(conversationId))).not.toContain('kill');
});

test('a full allowance offers no form: the plan says what it holds', async () => {
  const client = scriptedSessions(async function* () {
    yield* [];
    throw refusal('QUOTA_EXCEEDED');
  });
  const { session } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  expect(screen.queryByText('Fill it in by hand')).toBeNull();
});

test('at most four ways, at least two, and a way can be taken out again', async () => {
  const server = serverThatGoes(async function* () {
    yield done('options', false);
  });
  server.there.is = false;
  const { session } = await openSession(server.sessions);
  session.store.setState((state) => ({
    conversation: { ...state.conversation, shownStep: 'options' },
  }));
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  await press('Fill it in by hand');
  await write('What you could do', 'Ask');
  await press('Continue to Commit');
  expect(screen.getByText('Write at least two ways forward.')).toBeOnTheScreen();
  expect(screen.getByText('Choose one of your ways.')).toBeOnTheScreen();
  await press('Add another way');
  await press('Add another way');
  expect(screen.queryByText('Add another way')).toBeNull();
  await press('Remove way 3');
  await press('Remove way 3');
  expect(screen.queryByText(/Remove way/)).toBeNull();
  const group = screen.getByLabelText('Which one will you plan?');
  expect(within(group).getAllByRole('radio')).toHaveLength(1);
});

test('a reload in the middle opens the same form with what was written', async () => {
  const server = serverThatGoes(async function* () {
    yield done('receive', false);
  });
  server.there.is = false;
  const { session, db } = await openSession(server.sessions);
  const first = await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  await press('Fill it in by hand');
  await fireEvent.press(screen.getByRole('radio', { name: 'Worry' }));
  await press('Continue to Clarify');
  await write('Good enough', 'A word from sam@example.com');
  await first.unmount();
  const again = await openSession(server.sessions, db);
  await show(again.session);
  expect(screen.getByLabelText('Good enough').props.value).toBe('A word from sam@example.com');
  expect(screen.queryByLabelText('Your message')).toBeNull();
});

test('asking again in vain brings the form back with what was written', async () => {
  const client = scriptedSessions(async function* () {
    yield* [];
    throw refusal('LLM_UNAVAILABLE');
  });
  const { session } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  await press('Fill it in by hand');
  await fireEvent.press(screen.getByRole('radio', { name: 'Worry' }));
  await press('Continue to Clarify');
  await write('Good enough', 'Two reports');
  await press('Ask for a reply again');
  await press('Fill it in by hand');
  expect(screen.getByLabelText('Good enough').props.value).toBe('Two reports');
  expect(client.asked.turns.map(({ step }) => step)).toEqual(['receive', 'clarify']);
});

test('a second tap on Continue does not pass over a step', async () => {
  const server = serverThatGoes(async function* () {
    yield done('receive', false);
  });
  server.there.is = false;
  const { session } = await openSession(server.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  await press('Fill it in by hand');
  await fireEvent.press(screen.getByRole('radio', { name: 'Worry' }));
  const onward = screen.getByRole('button', { name: 'Continue to Clarify' });
  await act(async () => {
    onward.props.onClick();
    onward.props.onClick();
  });
  expect(await screen.findByText('2 of 5')).toBeOnTheScreen();
  expect(session.store.getState().conversation.shownStep).toBe('clarify');
});

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
