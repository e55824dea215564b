import { NetworkError } from '@solacore/client';
import { fireEvent, render, screen } from '@testing-library/react-native';
import { act } from 'react';
import type { Session } from '@/features/solve/session/session-deps';
import { sayWords } from '@/features/solve/session/talk';
import { SessionView } from '@/features/solve/session-view';
import { useOnline } from '@/platform/use-online';
import { openAt, went } from '../account/fake-router.ts';
import { onPhone } from '../on-phone';
import { done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/platform/use-online', () => ({ useOnline: jest.fn() }));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));

const offer = 'Go on with the guide on this device';
const first = 'My boss keeps moving the deadline and I am worried.';
const setOnline = (isOnline: boolean) => jest.mocked(useOnline).mockReturnValue(isOnline);

async function show(session: Session) {
  const page = onPhone(<SessionView session={session} />);
  const { rerender } = await render(page);
  return () => rerender(page);
}

beforeEach(() => openAt());

test('offline the notice offers the guide once; then one writes on, and nothing leaves', async () => {
  setOnline(false);
  const client = scriptedSessions(async function* () {
    yield* [];
    throw new NetworkError('unreachable');
  });
  const { session } = await openSession(client.sessions);
  await show(session);
  expect(screen.getByText(/You can send it now. It waits here/)).toBeOnTheScreen();
  expect(screen.getAllByText(offer)).toHaveLength(1);
  await fireEvent.press(screen.getByRole('button', { name: offer }));
  expect(screen.queryByText(offer)).toBeNull();
  expect(screen.queryByText(/You’re offline/)).toBeNull();
  expect(screen.getByText(/Nothing you write is sent/)).toBeOnTheScreen();
  expect(screen.queryByText('Get replies online again')).toBeNull();
  await fireEvent.changeText(screen.getByLabelText('Your message'), first);
  await act(() => sayWords(session, first));
  expect(screen.getAllByText('Guide on this device, not an AI model').length).toBeGreaterThan(0);
  expect(client.asked).toEqual({ creations: 0, turns: [], patches: [] });
});

test('what is sent offline waits, with three ways on; taken back it is in the field again', async () => {
  setOnline(false);
  const client = scriptedSessions(async function* () {});
  const { session, deps } = await openSession(client.sessions);
  deps.isOnline = () => false;
  deps.isServerThere = async () => false;
  await show(session);
  await fireEvent.changeText(screen.getByLabelText('Your message'), first);
  await fireEvent.press(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Waits for a connection')).toBeOnTheScreen();
  expect(screen.queryByLabelText('Your message')).toBeNull();
  expect(screen.queryByText(/You’re offline/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Edit your last message' })).toBeNull();
  expect(screen.getAllByText(offer)).toHaveLength(1);
  await fireEvent.press(screen.getByRole('button', { name: 'Send now' }));
  expect(await screen.findByText('Waits for a connection')).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Take back' }));
  expect(await screen.findByLabelText('Your message')).toHaveDisplayValue(first);
  expect(screen.queryByText('Waits for a connection')).toBeNull();
  expect(client.asked).toEqual({ creations: 0, turns: [], patches: [] });
});

test('filling the step in by hand ends the waiting', async () => {
  setOnline(false);
  const { session, db, deps } = await openSession(scriptedSessions(async function* () {}).sessions);
  deps.isOnline = () => false;
  await show(session);
  await act(() => sayWords(session, first));
  expect(await db.listWaiting()).toHaveLength(1);
  await fireEvent.press(screen.getByRole('button', { name: 'Fill it in by hand' }));
  expect(await db.listWaiting()).toEqual([]);
});

test('instead of agreeing the guide answers what was written, and nothing leaves', async () => {
  setOnline(true);
  const client = scriptedSessions(async function* () {});
  const { session, deps } = await openSession(client.sessions);
  deps.mayShare = async () => false;
  await show(session);
  await act(() => sayWords(session, first));
  await fireEvent.press(
    screen.getByRole('button', { name: 'Use the guide on this device instead' }),
  );
  expect(await screen.findAllByText('Guide on this device, not an AI model')).not.toHaveLength(0);
  expect(screen.getByText(first)).toBeOnTheScreen();
  expect(screen.getByLabelText('Your message')).toHaveDisplayValue('');
  expect(client.asked).toEqual({ creations: 0, turns: [], patches: [] });
});

test('where a reply failed the guide is offered beside the form, and each reply says whose it is', async () => {
  setOnline(true);
  let isThere = true;
  const client = scriptedSessions(async function* () {
    if (!isThere) throw new NetworkError('unreachable');
    yield token('So it is the deadline.');
    yield { ...done('receive', false) };
  });
  const { session } = await openSession(client.sessions);
  await show(session);
  await act(() => sayWords(session, first));
  expect(screen.queryByText(offer)).toBeNull();
  isThere = false;
  await act(() => sayWords(session, 'Mostly worried.'));
  expect(screen.getByRole('button', { name: 'Fill it in by hand' })).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: offer }));
  expect(await screen.findAllByText('Guide on this device, not an AI model')).not.toHaveLength(0);
  expect(screen.getAllByText('Built-in guide, not an AI model')).toHaveLength(1);
  expect(client.asked.turns).toHaveLength(2);
  isThere = true;
  await fireEvent.press(screen.getByRole('button', { name: 'Get replies online again' }));
  await act(() => sayWords(session, 'It is the date that changes.'));
  expect(client.asked.turns).toHaveLength(3);
});

test('without an account the line leads to sign-up, and the words of a turn never left', async () => {
  setOnline(true);
  const { session, deps } = await openSession(scriptedSessions(async function* () {}).sessions);
  deps.isSignedIn = () => false;
  session.store.setState({ isLocal: true });
  await show(session);
  await act(() => sayWords(session, first));
  await fireEvent.press(screen.getByRole('button', { name: 'Create account' }));
  expect(went()).toEqual(['push /sign-up']);
  await fireEvent.press(
    screen.getByRole('button', { name: 'What left this device for this message' }),
  );
  expect(await screen.findByText('Nothing of this has left the device.')).toBeOnTheScreen();
});
