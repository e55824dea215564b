import { act, render, screen, within } from '@testing-library/react-native';
import { sayWords } from '@/features/solve/session/talk';
import { SessionView } from '@/features/solve/session-view';
import { ThemeProvider } from '@/ui';
import { done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('react-native-safe-area-context', () => ({
  useSafeAreaInsets: () => ({ top: 0, bottom: 0, left: 0, right: 0 }),
}));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'A model.' }));

/** Reframe with its views, in a window of 750 × 1334 px at this size of text. */
async function reframeAt(wanted: number) {
  const client = scriptedSessions(async function* () {
    const reframe = { thought: 'I fail', candidates: ['I missed one thing.'] };
    yield { event: 'result', data: { reframe } };
    yield token('Two ways to look at it.');
    yield done('reframe', false);
  });
  const { session } = await openSession(client.sessions);
  session.store.setState(({ conversation }) => ({
    conversation: { ...conversation, shownStep: 'reframe', serverStep: 'reframe' },
  }));
  client.remote.step = 'reframe';
  await render(
    <ThemeProvider appearance="light" chinese={false} still textScale={{ wanted, drawn: 1 }}>
      <SessionView session={session} />
    </ThemeProvider>,
  );
  await act(() => sayWords(session, 'I always fail.'));
  return within(screen.getByLabelText('What you can do now'));
}

test('a low window keeps the one action in reach; the rest stands behind the card, once', async () => {
  const bar = await reframeAt(3);
  expect(bar.getByRole('button', { name: 'Continue to Options' })).toBeOnTheScreen();
  expect(bar.queryByRole('button', { name: 'My thought is accurate' })).toBeNull();
  expect(screen.getAllByRole('button', { name: 'My thought is accurate' })).toHaveLength(1);
  expect(screen.getAllByText('Choose a view, or keep your thought.')).toHaveLength(1);
});

test('a higher one has all of them in the bar', async () => {
  const bar = await reframeAt(1);
  expect(bar.getByRole('button', { name: 'My thought is accurate' })).toBeOnTheScreen();
  expect(bar.getByText('Choose a view, or keep your thought.')).toBeOnTheScreen();
  expect(screen.getAllByRole('button', { name: 'My thought is accurate' })).toHaveLength(1);
});
