import { render, screen } from '@testing-library/react-native';
import { act } from 'react';
import { sayWords } from '@/features/solve/session/talk';
import { SessionView } from '@/features/solve/session-view';
import { onPhone } from '../on-phone';
import { keepMessages } from './kept-messages';
import { done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

/** A conversation of `count` messages on the screen, whose next reply comes a piece at a call. */
async function openLong(count: number) {
  const goes: (() => void)[] = [];
  const pause = () => new Promise<void>((resolve) => goes.push(resolve));
  const client = scriptedSessions(async function* () {
    for (const piece of ['One ', 'two ', 'three.']) {
      yield token(piece);
      await pause();
    }
    yield done('receive', false);
  });
  const { db } = await openSession(client.sessions);
  await keepMessages(db, count);
  const { session } = await openSession(client.sessions, db);
  // Words put back what was hidden in them whenever they are drawn, and the screen what its title hides.
  const drawn = jest.fn(session.masker.unmask);
  session.masker = { ...session.masker, unmask: drawn };
  await render(onPhone(<SessionView session={session} />));
  const goOn = () => act(async () => goes.shift()?.());
  return { session, drawn, goOn };
}

test('while a reply grows, nothing is drawn again but the reply', async () => {
  const { session, drawn, goOn } = await openLong(50);
  let turn = Promise.resolve();
  await act(async () => {
    turn = sayWords(session, 'And today again.');
    while (session.store.getState().phase !== 'streaming') await new Promise(setImmediate);
  });
  await screen.findByText('One', { exact: false });
  drawn.mockClear();
  await goOn();
  expect(screen.getByText('One two', { exact: false })).toBeOnTheScreen();
  expect(drawn).not.toHaveBeenCalled();
  await goOn();
  expect(screen.getByText('One two three.', { exact: false })).toBeOnTheScreen();
  expect(drawn).not.toHaveBeenCalled();
  await goOn();
  await act(() => turn);
  // Once to read and once, whole, for the screen reader.
  expect(screen.getAllByText('One two three.')).toHaveLength(2);
});

test('a whole turn draws of the words said before only the last ones again', async () => {
  const { session, drawn, goOn } = await openLong(50);
  drawn.mockClear();
  let turn = Promise.resolve();
  await act(async () => {
    turn = sayWords(session, 'And today again.');
    while (session.store.getState().phase !== 'streaming') await new Promise(setImmediate);
  });
  for (let piece = 0; piece < 3; piece += 1) await goOn();
  await act(() => turn);
  const again = new Set(drawn.mock.calls.map(([text]) => text));
  expect(again.has('And today again.')).toBe(true);
  const rows = Array.from({ length: 50 }, (_, at) => `Said ${at}.`).filter((text) =>
    again.has(text),
  );
  // They cannot be changed any more.
  expect(rows).toEqual(['Said 48.']);
});
