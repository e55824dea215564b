import { fireEvent, render, screen } from '@testing-library/react-native';
import { act } from 'react';
import { SafeAreaProvider } from 'react-native-safe-area-context';
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

const frame = { x: 0, y: 0, width: 390, height: 844 };
const metrics = { frame, insets: { top: 0, left: 0, right: 0, bottom: 0 } };

function show(session: Session) {
  return render(
    <SafeAreaProvider initialMetrics={metrics}>
      <SessionView session={session} />
    </SafeAreaProvider>,
  );
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
