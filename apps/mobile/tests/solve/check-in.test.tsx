import { fireEvent, render, screen, waitFor } from '@testing-library/react-native';
import { SessionView } from '@/features/solve/session-view';
import { i18n } from '@/i18n/i18n';
import { newConversation } from '@/local-db/start-conversation';
import { openTestLocalDb } from '../local-db/node-database';
import { onPhone } from '../on-phone';
import { conversationId, openSession, scriptedSessions } from './session-kit';
import { wholeResults } from './whole-results';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

const nobody = async function* () {
  yield* [];
  throw new Error('nothing is sent');
};

/** A kept plan on the screen; the clock of the session stands at 20 November, 10:00 UTC. */
async function showPlan(acceptedAt: string, distress?: { before: number; after: number }) {
  await i18n.changeLanguage('en');
  const db = await openTestLocalDb();
  const state = { ...wholeResults(), ...(distress ? { distress } : {}) };
  await db.saveConversation({
    ...newConversation(conversationId, 'en', new Date(acceptedAt)),
    shownStep: 'commit',
    serverStep: null,
    status: 'completed',
    stepComplete: true,
    acceptedAt,
    state,
  });
  const client = scriptedSessions(nobody);
  const { session } = await openSession(client.sessions, db);
  await render(onPhone(<SessionView session={session} />));
  return { db, client, session };
}

const press = (role: 'button' | 'radio', name: string) =>
  fireEvent.press(screen.getByRole(role, { name }));

test('on its day it is asked for: one tap is kept, on the device only', async () => {
  const { db, client } = await showPlan('2026-11-18T09:00:00.000Z');
  expect(await screen.findByRole('heading', { name: 'How did it go?' })).toBeOnTheScreen();
  await press('radio', 'Done');
  expect(await screen.findByText('You said it and you did it.')).toBeOnTheScreen();
  await fireEvent.changeText(screen.getByLabelText('What helped? (optional)'), 'Sam was kind.');
  await press('button', 'Save');
  await waitFor(async () =>
    expect(await db.listCheckIns(conversationId)).toMatchObject([
      { sessionId: conversationId, result: 'done', note: 'Sam was kind.' },
    ]),
  );
  expect(client.asked).toEqual({ creations: 0, turns: [], patches: [] });
});

test('"not yet" is met with a smaller step, which can be changed and taken', async () => {
  const { db } = await showPlan('2026-11-18T09:00:00.000Z');
  await screen.findByRole('heading', { name: 'How did it go?' });
  await press('radio', 'Not yet');
  const field = await screen.findByLabelText('A smaller step');
  expect(field).toHaveDisplayValue('Only the first 5 minutes: Write to Sam');
  await fireEvent.changeText(field, 'Open a mail to sam@example.com');
  await press('button', 'Take this step');
  expect(await screen.findByText('The plan now begins with this step.')).toBeOnTheScreen();
  const kept = await db.findConversation(conversationId);
  expect(kept?.state.commit).toMatchObject({ firstStep: 'Open a mail to <EMAIL_1>', minutes: 5 });
  expect(kept?.acceptedAt).toBe('2026-11-18T09:00:00.000Z');
  expect(await db.listMaskEntries(conversationId)).toHaveLength(1);
});

test('the smaller step can be left, and the plan stays as it is', async () => {
  const { db } = await showPlan('2026-11-18T09:00:00.000Z');
  await screen.findByRole('heading', { name: 'How did it go?' });
  await press('radio', 'Not yet');
  await fireEvent.press(await screen.findByRole('button', { name: 'Leave the plan as it is' }));
  expect(screen.queryByLabelText('A smaller step')).toBeNull();
  const kept = await db.findConversation(conversationId);
  expect(kept?.state.commit?.firstStep).toBe('Write to Sam');
});

test('before its day nobody asks, but it can be told', async () => {
  await showPlan('2026-11-20T09:00:00.000Z');
  const open = await screen.findByRole('button', { name: 'Tell how it went' });
  expect(screen.queryByRole('heading', { name: 'How did it go?' })).toBeNull();
  await fireEvent.press(open);
  expect(screen.getByRole('radio', { name: 'Partly' })).toBeOnTheScreen();
});

test('words of danger in a note are not kept: the card of help shows', async () => {
  const { db } = await showPlan('2026-11-18T09:00:00.000Z');
  await screen.findByRole('heading', { name: 'How did it go?' });
  await press('radio', 'Not yet');
  const words = 'I have the pills here and I want to kill myself tonight.';
  await fireEvent.changeText(screen.getByLabelText('What got in the way? (optional)'), words);
  await press('button', 'Save');
  await waitFor(() => expect(screen.queryByRole('radio', { name: 'Not yet' })).toBeNull());
  const [told] = await db.listCheckIns(conversationId);
  expect(told?.result).toBe('not_yet');
  expect(told?.note).toBeUndefined();
});

test.each([
  [8, 5, 'It weighs less than at the start.'],
  [5, 5, /about the same as at the start/],
  [4, 6, /more than at the start/],
])('before %i and after %i stand together, with a kind sentence', async (before, after, words) => {
  await showPlan('2026-11-20T09:00:00.000Z', { before, after });
  expect(await screen.findByText(`Before: ${before} of 10`)).toBeOnTheScreen();
  expect(screen.getByText(`Now: ${after} of 10`)).toBeOnTheScreen();
  expect(screen.getByText(words)).toBeOnTheScreen();
});
