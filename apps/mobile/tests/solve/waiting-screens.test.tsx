import { fireEvent, render, screen } from '@testing-library/react-native';
import { act } from 'react';
import { NewVersionLine } from '@/features/home/new-version-line';
import { useNewVersion } from '@/features/shell/new-version';
import { holdRunning, letGo } from '@/features/solve/session/running-sessions';
import { WaitingLine } from '@/features/solve/waiting/waiting-line';
import { WaitingScreen } from '@/features/solve/waiting/waiting-screen';
import { useWaitingStore } from '@/features/solve/waiting/waiting-store';
import { localDbStore } from '@/local-db/local-db-state';
import { openAt, went } from '../account/fake-router';
import { onPhone } from '../on-phone';
import { openSession, scriptedSessions } from './session-kit';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));

const words = {
  messageId: 'm1',
  conversationId: 'c1',
  title: 'The rent',
  content: 'It went up again.',
  step: 'receive' as const,
  isOpening: false,
};
const opening = { ...words, messageId: 'm2', conversationId: 'c2', isOpening: true };

beforeEach(() => {
  openAt();
  useWaitingStore.setState({ waiting: [] });
  useNewVersion.setState({ start: null });
});

test('home says how much waits, and leads to it; nothing is said where nothing waits', async () => {
  await render(<WaitingLine />);
  expect(screen.queryByText(/waits? for a connection/)).toBeNull();
  await act(() => useWaitingStore.setState({ waiting: [words, opening] }));
  expect(screen.getByText('2 messages wait for a connection.')).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'See' }));
  expect(went()).toEqual(['push /waiting']);
});

test('what waits is listed in its order, each leading to its conversation', async () => {
  useWaitingStore.setState({ waiting: [words, { ...opening, step: 'clarify' as const }] });
  await render(onPhone(<WaitingScreen />));
  const [, first, second] = screen.getAllByRole('link');
  expect(first).toHaveTextContent(/It went up again\.\s*The rent/);
  expect(second).toHaveTextContent(/Opens Clarify/);
  await fireEvent.press(screen.getByText('It went up again.'));
  expect(went()).toEqual(['push /session/[id]?id=c1']);
  await act(() => useWaitingStore.setState({ waiting: [] }));
  expect(screen.getByText('Nothing is waiting')).toBeOnTheScreen();
});

test('a newer version is offered while no reply is being written, and begins on a tap only', async () => {
  const { session, db } = await openSession(scriptedSessions(async function* () {}).sessions);
  localDbStore.setState({ status: 'open', db }, true);
  const start = jest.fn();
  holdRunning(session);
  useNewVersion.setState({ start });
  const { rerender } = await render(<NewVersionLine key="during" />);
  expect(screen.queryByText('A newer version is ready.')).toBeNull();
  letGo(session);
  await rerender(<NewVersionLine key="after" />);
  expect(screen.getByText('A newer version is ready.')).toBeOnTheScreen();
  expect(start).not.toHaveBeenCalled();
  await fireEvent.press(screen.getByRole('button', { name: 'Start it' }));
  expect(start).toHaveBeenCalledTimes(1);
});
