import { fireEvent, screen } from '@testing-library/react-native';
import { act } from 'react';
import { sayWords } from '@/features/solve/session/talk';
import { continueToNextStep } from '@/features/solve/session/ways';
import { show } from '../solve/by-hand-kit';
import { conversationId, done, openSession, scriptedSessions, token } from '../solve/session-kit';
import { answering, play } from './sent-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/features/service/use-provider.ts', () => ({
  ...jest.requireActual('@/features/service/use-provider.ts'),
  useProviderNotice: () => 'The guide.',
}));

test('a word that is hidden from now on is hidden in the next message, in what was said and in the results', async () => {
  const client = scriptedSessions((request) => {
    const receive = { emotion: { label: 'worry', confirmed: false }, theme: 'Zorblatt waits' };
    return request.step === 'receive'
      ? play(
          { event: 'result', data: { receive } },
          token('Zorblatt is waiting.'),
          done('clarify', true),
        )
      : play(token('And <PERSON_1>?'), done('clarify', false));
  });
  const { session, db } = await openSession(client.sessions);
  await sayWords(session, 'The zorblatt thing again.');
  expect(JSON.stringify(client.asked.turns[0])).toContain('zorblatt');
  await session.hiddenWords.add('Zorblatt');
  await continueToNextStep(session);
  const [, second] = client.asked.turns;
  expect(JSON.stringify(second).toLowerCase()).not.toContain('zorblatt');
  expect(second?.history?.map(({ content }) => content)).toEqual([
    'The <PERSON_1> thing again.',
    '<PERSON_1> is waiting.',
  ]);
  expect(second?.state?.receive?.theme).toBe('<PERSON_1> waits');
  expect(session.store.getState().messages.at(-1)?.content).toMatch(/^And zorblatt\?$/i);
  expect(await db.listMaskEntries(conversationId)).toHaveLength(1);
});

test('a hidden word that is also a code of the results changes no code', async () => {
  const client = scriptedSessions(() => play(token('So.'), done('receive', false)));
  const { session } = await openSession(client.sessions);
  session.store.setState(({ conversation }) => ({
    conversation: {
      ...conversation,
      state: {
        clarify: {
          problem: 'mine alone',
          facts: [],
          assumptions: [],
          goal: '',
          obstacles: [],
          control: 'mine',
          changeable: true,
        },
      },
    },
  }));
  await session.hiddenWords.add('mine');
  await sayWords(session, 'It is mine.');
  expect(client.asked.turns[0]?.state?.clarify).toMatchObject({
    problem: '<PERSON_1> alone',
    control: 'mine',
  });
});

test('a placeholder nobody knows reads as a plain word, one that is cut as well', async () => {
  const client = scriptedSessions(() =>
    play(
      token('Ask <PERSON_7> or <ADDR'),
      token('ESS_2>, then <HIDDEN_3>.'),
      done('receive', false),
    ),
  );
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'Three reports are late.');
  expect(session.store.getState().messages.at(-1)?.content).toBe(
    'Ask someone or an address, then something hidden.',
  );
});

test('before sending, a word can be hidden from the text that is being written', async () => {
  const { session } = await openSession(answering().sessions);
  await show(session);
  await fireEvent.changeText(screen.getByLabelText('Your message'), 'Ask zorblatt about it');
  expect(await screen.findByText(/Nothing found to hide/)).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'See' }));
  await fireEvent.changeText(screen.getByLabelText('Name or word to hide'), 'Zorblatt');
  await act(() => fireEvent.press(screen.getByRole('button', { name: 'Hide it' })));
  expect(await screen.findByText('Ask <PERSON_1> about it')).toBeOnTheScreen();
  expect(await screen.findByText('zorblatt is sent as “PERSON_1”.')).toBeOnTheScreen();
});
