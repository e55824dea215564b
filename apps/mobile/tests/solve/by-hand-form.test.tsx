import type { StepResults } from '@solacore/contract';
import { missingFields } from '@solacore/solve';
import { act, screen, within } from '@testing-library/react-native';
import { sayWords } from '@/features/solve/session/talk';
import { press, serverThatGoes, show, write } from './by-hand-kit';
import { done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

/* A whole conversation on a busy machine. */
jest.setTimeout(60_000);

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
