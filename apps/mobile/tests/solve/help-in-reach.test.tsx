import type { SolveEvent } from '@solacore/contract';
import { fireEvent, render, screen } from '@testing-library/react-native';
import { act } from 'react';
import { sayWords } from '@/features/solve/session/talk';
import { SessionView } from '@/features/solve/session-view';
import { went } from '../account/fake-router.ts';
import { onPhone } from '../on-phone';
import { done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

const line = 'If there’s more to this than you’ve said, there are people you can talk to.';
const harmed = { level: 2, category: 'being_harmed', region: 'US', resources: [] };

/** A conversation whose first reply comes with this; the next brings nothing. */
async function showWith(safety: Extract<SolveEvent, { event: 'safety' }>['data']) {
  const left: SolveEvent[] = [{ event: 'safety', data: safety }];
  const client = scriptedSessions(async function* () {
    yield* [...left.splice(0), token('I hear you.'), done('receive', false)];
  });
  const { session } = await openSession(client.sessions);
  await render(onPhone(<SessionView session={session} />));
  await act(() => sayWords(session, 'The deadline moved again.'));
  return session;
}

test('a guess is one line without a number or a way out, leads to Help, and goes', async () => {
  const session = await showWith({ ...harmed, passing: true });
  expect(screen.getByText(line)).toBeOnTheScreen();
  expect(screen.queryByLabelText('Help, beside your conversation')).toBeNull();
  expect(screen.queryByText('Leave now')).toBeNull();
  await fireEvent.press(screen.getByRole('button', { name: 'See who' }));
  expect(went()).toContain('push /help');
  await act(() => sayWords(session, 'I could ask for Monday off.'));
  expect(screen.queryByText(line)).toBeNull();
});

test('what is not a guess names a service, has the way out, and stays', async () => {
  const session = await showWith(harmed);
  await act(() => sayWords(session, 'I could ask for Monday off.'));
  expect(screen.getByLabelText('Help, beside your conversation')).toBeOnTheScreen();
  expect(screen.getByText('Leave now')).toBeOnTheScreen();
  expect(screen.queryByText(line)).toBeNull();
});

test('where help is pinned already, a guess adds nothing', async () => {
  const session = await showWith({ ...harmed, passing: true });
  await act(() => {
    session.store.setState(({ conversation }) => ({
      conversation: { ...conversation, helpPinned: true },
    }));
  });
  expect(
    screen.getByText('Help is one tap away for the rest of this conversation.'),
  ).toBeOnTheScreen();
  expect(screen.queryByText(line)).toBeNull();
});
