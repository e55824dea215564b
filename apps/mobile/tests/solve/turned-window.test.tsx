import { act, fireEvent, screen } from '@testing-library/react-native';
import { Dimensions } from 'react-native';
import { i18n } from '@/i18n/i18n';
import { newConversation } from '@/local-db/start-conversation';
import { openTestLocalDb } from '../local-db/node-database';
import { press, show } from './by-hand-kit';
import { conversationId, openSession, scriptedSessions } from './session-kit';
import { wholeResults } from './whole-results';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));

const upright = { width: 820, height: 1180, scale: 1, fontScale: 1 };
const across = { width: 1180, height: 820, scale: 1, fontScale: 1 };
const turnTo = (window: typeof upright) => act(() => Dimensions.set({ window, screen: window }));

const nobody = async function* () {
  yield* [];
  throw new Error('nothing is sent');
};

/** Commit on a tablet that is held upright; kept, or still to be looked at. */
async function showPlan(acceptedAt: string | null) {
  await i18n.changeLanguage('en');
  await turnTo(upright);
  const db = await openTestLocalDb();
  await db.saveConversation({
    ...newConversation(conversationId, 'en', new Date('2026-11-18T09:00:00.000Z')),
    shownStep: 'commit',
    serverStep: null,
    status: acceptedAt ? 'completed' : 'active',
    stepComplete: true,
    acceptedAt,
    state: wholeResults(),
  });
  const { session } = await openSession(scriptedSessions(nobody).sessions, db);
  await show(session);
}

test('a check-in that has begun stands there as before when the tablet is turned, and back', async () => {
  await showPlan('2026-11-18T09:00:00.000Z');
  await fireEvent.press(await screen.findByRole('radio', { name: 'Partly' }));
  const note = 'What helped, and what got in the way? (optional)';
  await fireEvent.changeText(screen.getByLabelText(note), 'Sam was');
  for (const window of [across, upright]) {
    await turnTo(window);
    expect(await screen.findByRole('radio', { name: 'Partly', checked: true })).toBeOnTheScreen();
    expect(screen.getByLabelText(note)).toHaveDisplayValue('Sam was');
  }
});

test('a sheet stays open with what was ticked on it', async () => {
  await showPlan('2026-11-18T09:00:00.000Z');
  await fireEvent.press(await screen.findByRole('button', { name: 'Share the plan' }));
  await fireEvent.press(screen.getByRole('checkbox', { name: 'First step' }));
  await turnTo(across);
  expect(screen.getByRole('checkbox', { name: 'First step' })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'When and where' })).toBeChecked();
});

test('a line that is being changed keeps its words; the next card knows nothing of them', async () => {
  await showPlan(null);
  await press('Change: When');
  await fireEvent.changeText(screen.getByLabelText('When'), 'On Friday');
  await turnTo(across);
  expect(screen.getByLabelText('When')).toHaveDisplayValue('On Friday');
  await press('I’ll do this');
  expect(await screen.findByText('The plan is kept on this device.')).toBeOnTheScreen();
  expect(screen.queryByDisplayValue('On Friday')).toBeNull();
});
