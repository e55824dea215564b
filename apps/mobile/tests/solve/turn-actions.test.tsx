import { NetworkError } from '@solacore/client';
import { fireEvent, render, screen } from '@testing-library/react-native';
import { act } from 'react';
import type { Session } from '@/features/solve/session/session-deps';
import { sayWords } from '@/features/solve/session/talk';
import { SessionView } from '@/features/solve/session-view';
import { onPhone } from '../on-phone';
import { done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

function show(session: Session) {
  return render(onPhone(<SessionView session={session} />));
}

const button = (name: string) => screen.getByRole('button', { name });

/** Answers each turn with the next of `replies`; null stands for a server that is gone. */
async function openWith(replies: (string | null)[]) {
  const client = scriptedSessions(async function* () {
    const reply = replies[client.asked.turns.length - 1] ?? null;
    if (reply === null) throw new NetworkError('unreachable');
    yield token(reply);
    yield done('receive', false);
  });
  const { session } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, 'Three reports are late.'));
  return { session, client };
}

test('another reply is one tap away, under the last reply only', async () => {
  await openWith(['First.', 'Second.']);
  await fireEvent.press(button('Try again differently'));
  // Once to read and once, whole, for the screen reader.
  expect(await screen.findAllByText('Second.')).toHaveLength(2);
  expect(screen.queryByText('First.')).toBeNull();
  expect(screen.getAllByText('Three reports are late.')).toHaveLength(1);
  expect(screen.getAllByRole('button', { name: 'Try again differently' })).toHaveLength(1);
});

test('when no other reply comes, the first one stays and that is said once', async () => {
  await openWith(['First.', null]);
  await fireEvent.press(button('Try again differently'));
  expect(await screen.findAllByText('No other reply came. This one stays.')).toHaveLength(1);
  expect(screen.getAllByText('First.')).toHaveLength(2);
  expect(button('Try again differently')).toBeOnTheScreen();
});

test('the last words come back into the field, and sending them replaces the turn', async () => {
  const { client } = await openWith(['First.', 'Second.']);
  await fireEvent.changeText(screen.getByLabelText('Your message'), 'a draft that waits');
  await fireEvent.press(button('Edit your last message'));
  const field = screen.getByLabelText('Your message');
  expect(field.props.value).toBe('Three reports are late.');
  await fireEvent.changeText(field, 'Two reports are late.');
  await fireEvent.press(button('Send'));
  expect(await screen.findAllByText('Second.')).toHaveLength(2);
  expect(screen.queryByText('Three reports are late.')).toBeNull();
  expect(client.asked.turns[1]).toMatchObject({
    content: 'Two reports are late.',
    replaces: client.asked.turns[0]?.message_id,
  });
  expect(screen.getByLabelText('Your message').props.value).toBe('a draft that waits');
});

test('an edit that is left changes nothing', async () => {
  const { client } = await openWith(['First.']);
  await fireEvent.press(button('Edit your last message'));
  expect(screen.queryByRole('button', { name: 'Try again differently' })).toBeNull();
  await fireEvent.press(button('Cancel'));
  expect(screen.getByLabelText('Your message').props.value).toBe('');
  expect(button('Try again differently')).toBeOnTheScreen();
  expect(client.asked.turns).toHaveLength(1);
});

test.each([
  [1, 'Many people are writing right now. You’re next in line.'],
  [3, 'Many people are writing right now. You’re number 3 in line.'],
])('a place %i in line is read and spoken', async (position, sentence) => {
  const { session } = await openWith(['First.']);
  await act(async () =>
    session.store.setState((state) => ({
      phase: 'waiting',
      queuePosition: position,
      messages: state.messages.map((message) =>
        message.role === 'user' ? message : { ...message, content: '', status: 'streaming' },
      ),
    })),
  );
  expect(screen.getAllByText(sentence)).toHaveLength(2);
});

test('a broken connection is named only when it lasts', async () => {
  const { session } = await openWith(['First.']);
  jest.useFakeTimers();
  await act(async () =>
    session.store.setState((state) => ({
      phase: 'streaming',
      isReconnecting: true,
      messages: state.messages.map((message) =>
        message.role === 'user' ? message : { ...message, status: 'streaming' },
      ),
    })),
  );
  await act(async () => jest.advanceTimersByTime(2900));
  expect(screen.queryByText('Reconnecting…')).toBeNull();
  await act(async () => jest.advanceTimersByTime(200));
  expect(screen.getAllByText('Reconnecting…')).toHaveLength(2);
  await act(async () => session.store.setState({ isReconnecting: false }));
  expect(screen.queryByText('Reconnecting…')).toBeNull();
  jest.useRealTimers();
});
