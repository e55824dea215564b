import { ApiError, NetworkError } from '@solacore/client';
import type { SolveOption } from '@solacore/contract';
import { fireEvent, render, screen } from '@testing-library/react-native';
import { act } from 'react';
import type { Session } from '@/features/solve/session/session-deps';
import { sayWords } from '@/features/solve/session/talk';
import { SessionView } from '@/features/solve/session-view';
import { openAt, went } from '../account/fake-router.ts';
import { onPhone } from '../on-phone';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

function show(session: Session) {
  return render(onPhone(<SessionView session={session} />));
}

function option(id: string, title: string): SolveOption {
  return {
    id,
    title,
    detail: '',
    pros: [],
    cons: [],
    effort: 'low',
    firstEffect: 'today',
    inControl: true,
    source: 'ai',
  };
}

const theme = { emotion: { label: 'worry', confirmed: false }, theme: 'Three reports' };

test('the card of a finished step waits for Continue, and a line of it can be changed', async () => {
  const client = scriptedSessions(async function* (request) {
    if (request.step === 'receive') yield { event: 'result', data: { receive: theme } };
    yield token('So it is three reports.');
    yield done('clarify', request.step === 'receive');
  });
  const { session, db } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  // Once to read and once, whole, for the screen reader.
  expect(screen.getAllByText('So it is three reports.', { exact: false })).toHaveLength(2);
  await fireEvent.press(screen.getByRole('button', { name: 'Change: What it’s about' }));
  await fireEvent.changeText(screen.getByLabelText('What it’s about'), 'Two reports');
  await fireEvent.press(screen.getByRole('button', { name: 'Save' }));
  await fireEvent.press(screen.getByRole('radio', { name: 'Angry' }));
  await fireEvent.press(screen.getByRole('button', { name: 'Continue to Clarify' }));
  expect(await screen.findByText('2 of 5')).toBeOnTheScreen();
  expect(client.asked.turns[1]?.state?.receive).toEqual({
    emotion: { label: 'Angry', confirmed: true },
    theme: 'Two reports',
  });
  expect((await db.findConversation(conversationId))?.emotion).toBe('Angry');
});

test.each([
  ['unreadable before the first word', [], 'The reply didn’t arrive. It won’t count.'],
  ['cut in the middle', ['Half a '], 'The reply was cut off on our side. It won’t count.'],
])('a reply that is %s is said once, with one way to get it again', async (_, tokens, sentence) => {
  let isServerThere = false;
  const client = scriptedSessions(async function* () {
    if (isServerThere) yield token('All of it.');
    else for (const part of tokens) yield token(part);
    if (!isServerThere) throw new NetworkError(tokens.length > 0 ? 'cut' : 'unreadable');
    yield done('receive', false);
  });
  const { session } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  expect(screen.getAllByText(sentence)).toHaveLength(1);
  expect(screen.queryByText('Try again')).toBeNull();
  isServerThere = true;
  await fireEvent.press(screen.getByRole('button', { name: 'Get it again' }));
  expect(await screen.findAllByText('All of it.')).toHaveLength(2);
  expect(screen.queryByText(sentence)).toBeNull();
  expect(screen.getByText('Three reports are late.')).toBeOnTheScreen();
});

test('a full allowance is said under the words, without a button that could not help', async () => {
  openAt();
  const client = scriptedSessions(async function* () {
    yield* [];
    throw new ApiError({
      code: 'QUOTA_EXCEEDED',
      params: {},
      status: 403,
      requestId: null,
      retryAfterSeconds: null,
    });
  });
  const { session } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  expect(screen.getByText(/used all the conversations/)).toBeOnTheScreen();
  expect(screen.queryByText('Try again')).toBeNull();
  expect(screen.queryByText('Get it again')).toBeNull();
  expect(went()).toEqual([]);
  await fireEvent.press(screen.getByRole('link', { name: 'See plans' }));
  expect(went()).toEqual(['push /plans']);
});

test('where there is something to choose, one bar stands in the place of the field', async () => {
  const items = [option('a', 'Ask Sam'), option('b', 'Let it be late')];
  const client = scriptedSessions(async function* () {
    yield { event: 'result', data: { options: { items } } };
    yield token('Two ways.');
    yield done('options', false);
  });
  client.remote.step = 'options';
  const { session } = await openSession(client.sessions);
  session.store.setState((state) => ({
    conversation: { ...state.conversation, shownStep: 'options', serverStep: 'options' },
  }));
  await show(session);
  await act(() => sayWords(session, 'I could ask.'));
  expect(screen.queryByLabelText('Your message')).toBeNull();
  expect(screen.getByRole('button', { name: 'Plan this one' })).toBeDisabled();
  await fireEvent.press(screen.getByRole('radio', { name: /Ask Sam/ }));
  expect(screen.getByRole('button', { name: 'Plan this one' })).toBeEnabled();
  await fireEvent.press(screen.getByRole('button', { name: 'Say something instead' }));
  expect(screen.getByLabelText('Your message')).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: 'Plan this one' })).toBeNull();
  await fireEvent.press(screen.getByRole('button', { name: 'Back to the choices' }));
  expect(screen.getByRole('button', { name: 'Plan this one' })).toBeOnTheScreen();
});

test('the crisis page leaves only after a second question, and help stays in sight', async () => {
  const client = scriptedSessions(async function* () {
    yield done('receive', false);
  });
  const { session } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, 'I want to kill myself'));
  expect(screen.getByRole('heading', { name: 'Let’s check you’re safe.' })).toBeOnTheScreen();
  expect(screen.queryByLabelText('Your message')).toBeNull();
  await fireEvent.press(screen.getByRole('button', { name: 'I’m safe, continue' }));
  expect(screen.queryByLabelText('Your message')).toBeNull();
  await fireEvent.press(screen.getByRole('button', { name: 'Yes, or I’m not sure' }));
  expect(screen.getByText('Then please call now. The conversation can wait.')).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'I’m safe, continue' }));
  await fireEvent.press(screen.getByRole('button', { name: 'No, nobody is in danger now' }));
  expect(screen.getByLabelText('Your message')).toBeOnTheScreen();
  expect(screen.getByText('Open help')).toBeOnTheScreen();
  expect(client.asked.turns).toEqual([]);
});
