import { fireEvent, render, screen } from '@testing-library/react-native';
import { act } from 'react';
import { regenerate } from '@/features/solve/session/replace-turn';
import type { Session } from '@/features/solve/session/session-deps';
import { sayWords } from '@/features/solve/session/talk';
import { continueToNextStep, skipStep } from '@/features/solve/session/ways';
import { SessionView } from '@/features/solve/session-view';
import { onPhone } from '../on-phone';
import { done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

/** A session whose device takes its time to say that consent stands, as a slow one does. */
async function openSlowly() {
  const client = scriptedSessions(async function* () {
    yield token('So it is three reports.');
    yield done('receive', false);
  });
  let release = () => {};
  const asked = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { session } = await openSession(client.sessions);
  session.deps.mayShare = () => asked.then(() => true);
  return { session, release, turns: client.asked.turns };
}

const said = ({ store }: Session) =>
  store.getState().messages.flatMap(({ role, content }) => (role === 'user' ? [content] : []));

test('words that are written while earlier ones are on their way stay in the field', async () => {
  const { session, release, turns } = await openSlowly();
  await render(onPhone(<SessionView session={session} />));
  const field = screen.getByLabelText('Your message');
  const send = () => fireEvent.press(screen.getByRole('button', { name: 'Send' }));
  await fireEvent.changeText(field, 'Three reports are late.');
  await send();
  await fireEvent.changeText(field, 'And nobody told me.');
  await send();
  expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  await act(async () => release());
  expect(await screen.findAllByText('So it is three reports.', { exact: false })).not.toEqual([]);
  expect(said(session)).toEqual(['Three reports are late.']);
  expect(screen.getByLabelText('Your message').props.value).toBe('And nobody told me.');
  await send();
  expect(turns.map(({ content }) => content)).toEqual([
    'Three reports are late.',
    'And nobody told me.',
  ]);
});

test.each([
  ['Continue', continueToNextStep],
  ['skipping', skipStep],
  ['another reply', regenerate],
])('%s does not come between words and their turn', async (_, begin) => {
  const { session, release, turns } = await openSlowly();
  const talking = sayWords(session, 'Three reports are late.');
  await begin(session);
  release();
  await talking;
  expect(said(session)).toEqual(['Three reports are late.']);
  expect(turns).toHaveLength(1);
  expect(session.store.getState().phase).toBe('idle');
  expect(session.preparing).toBeNull();
});

test('what is given up leaves the conversation open', async () => {
  const { session } = await openSlowly();
  session.deps.mayShare = async () => false;
  await sayWords(session, 'Three reports are late.');
  expect(session.store.getState().phase).toBe('idle');
  session.deps.mayShare = () => Promise.reject(new Error('the disk is full'));
  await expect(sayWords(session, 'Three reports are late.')).rejects.toThrow('the disk is full');
  expect(session.store.getState().phase).toBe('idle');
});
