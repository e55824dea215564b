import { act, fireEvent, screen } from '@testing-library/react-native';
import { sayWords } from '@/features/solve/session/talk';
import { press, refusal, serverThatGoes, show, write } from './by-hand-kit';
import { conversationId, done, openSession, scriptedSessions } from './session-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

/* A whole conversation on a busy machine. */
jest.setTimeout(60_000);

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
