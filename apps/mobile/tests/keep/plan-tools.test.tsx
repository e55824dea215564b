import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { useReminderSettings } from '@/features/reminders/reminder-settings';
import { i18n } from '@/i18n/i18n';
import { newConversation } from '@/local-db/start-conversation';
import type { SharedFile } from '@/platform/shared-file';
import { useToastStore } from '@/ui/toast-store';
import { openTestLocalDb } from '../local-db/node-database';
import { show } from '../solve/by-hand-kit';
import { conversationId, openSession, scriptedSessions } from '../solve/session-kit';
import { wholeResults } from '../solve/whole-results';
import { phone } from './notices-kit';

const files: SharedFile[] = [];
const out: { isBroken: boolean; texts: string[] } = { isBroken: false, texts: [] };

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/platform/notices', () => jest.requireActual('./notices-kit'));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'The guide.' }));
jest.mock('@/platform/share-file', () => ({
  canShareFile: () => true,
  shareFile: async (file: SharedFile) => mockTake(file),
  saveSharedFile: async (file: SharedFile) => mockTake(file),
}));
jest.mock('@/platform/draw-picture', () => ({ drawPicture: async () => 'iVBORw0KGgo=' }));
jest.mock('@/platform/share-text', () => ({
  canShareText: () => true,
  shareText: async (text: string) => {
    mockOut().texts.push(text);
  },
}));

function mockOut() {
  return out;
}
function mockTake(file: SharedFile) {
  if (out.isBroken) throw new Error('no space');
  files.push(file);
  return 'saved';
}

const nobody = async function* () {
  yield* [];
  throw new Error('nothing is sent');
};

beforeEach(() => {
  files.length = 0;
  out.isBroken = false;
  out.texts = [];
  Object.assign(phone, { isAllowed: true, asked: 0, opened: 0, set: [] });
  useReminderSettings.getState().forget();
  useToastStore.setState({ toast: null });
});

/** A kept plan on the screen; the clock of the session stands at 20 November, 10:00 UTC. */
async function showPlan(when = '2026-11-24T09:10') {
  await i18n.changeLanguage('en');
  const db = await openTestLocalDb();
  const state = wholeResults();
  const acceptedAt = '2026-11-20T09:00:00.000Z';
  await db.saveConversation({
    ...newConversation(conversationId, 'en', new Date(acceptedAt)),
    title: 'Late reports',
    shownStep: 'commit',
    serverStep: null,
    status: 'completed',
    stepComplete: true,
    acceptedAt,
    state: {
      ...state,
      ...(state.commit
        ? { commit: { ...state.commit, firstStep: 'Write to <PERSON_1>', when, where: 'My desk' } }
        : {}),
    },
  });
  await db.saveMaskEntries(conversationId, [{ placeholder: '<PERSON_1>', value: 'Sam' }]);
  const client = scriptedSessions(nobody);
  const { session } = await openSession(client.sessions, db);
  await show(session);
  return { db, client };
}

const press = async (role: 'button' | 'checkbox' | 'radio' | 'switch', name: string | RegExp) =>
  fireEvent.press(await screen.findByRole(role, { name }));
const toast = () => useToastStore.getState().toast?.message;
const textOf = (file: SharedFile | undefined) => (file && 'text' in file ? file.text : '');

test('shared as text: what is ticked, with the names of the person', async () => {
  const { client } = await showPlan();
  await press('button', 'Share the plan');
  await press('checkbox', 'When and where');
  await press('button', 'Share as text');
  expect(out.texts).toEqual(['If I rewrite it\nthen I will send it\n\nFirst step: Write to Sam']);
  expect(client.asked).toEqual({ creations: 0, turns: [], patches: [] });
});

test('shared as a picture, which is seen before', async () => {
  await showPlan();
  await press('button', 'Share the plan');
  expect(screen.getByRole('img', { name: 'The picture, as it is shared' })).toBeOnTheScreen();
  await press('button', 'Share as a picture');
  expect(await screen.findByText('Saved in your downloads.')).toBeOnTheScreen();
  expect(files).toEqual([{ name: 'plan.png', type: 'image/png', base64: 'iVBORw0KGgo=' }]);
});

test('a picture that cannot be made is said, and the text is still there', async () => {
  await showPlan();
  out.isBroken = true;
  await press('button', 'Share the plan');
  await press('button', 'Share as a picture');
  expect(await screen.findByText(/Nothing was shared/)).toBeOnTheScreen();
  await press('button', 'Share as text');
  expect(out.texts).toHaveLength(1);
});

test('with nothing ticked nothing can be shared', async () => {
  await showPlan();
  await press('button', 'Share the plan');
  for (const part of ['If and then', 'First step', 'When and where']) await press('checkbox', part);
  expect(screen.getByText('Tick at least one part.')).toBeOnTheScreen();
  await press('button', 'Share as text');
  expect(out.texts).toEqual([]);
  expect(screen.queryByRole('img', { name: 'The picture, as it is shared' })).toBeNull();
});

test('the calendar file is neutral, at the time of the plan', async () => {
  await showPlan();
  await press('button', 'Add to calendar');
  expect(screen.getByText(/planned for Tuesday, November 24.*9:10/)).toBeOnTheScreen();
  await press('button', 'Make the calendar file');
  await waitFor(() => expect(toast()).toMatch(/Open it to add the entry/));
  expect(textOf(files[0])).toContain('SUMMARY:Your plan\r\n');
  expect(textOf(files[0])).toContain('DTSTART:20261124T091000\r\n');
  expect(textOf(files[0])).not.toMatch(/Sam|desk/);
});

test('with the step in it, and the check-in beside it', async () => {
  await showPlan();
  await press('button', 'Add to calendar');
  await press('checkbox', 'Put the step and the place in');
  await press('checkbox', /^Add the check-in on/);
  await press('button', 'Make the calendar file');
  await waitFor(() => expect(files).toHaveLength(1));
  expect(textOf(files[0])).toContain('SUMMARY:Write to Sam\r\nLOCATION:My desk\r\n');
  expect(textOf(files[0])).toContain('SUMMARY:Your check-in\r\n');
});

test.each([
  ['Tuesday 9:10', /Which day and time is that/],
  ['2026-11-19T09:10', /planned time is over/],
])('for "%s" the person names day and time', async (when, said) => {
  await showPlan(when);
  await press('button', 'Add to calendar');
  expect(screen.getByText(said)).toBeOnTheScreen();
  await press('button', 'Make the calendar file');
  expect(screen.getByText(/Write a time, for example/)).toBeOnTheScreen();
  expect(files).toEqual([]);
  await press('radio', 'Tomorrow');
  await fireEvent.changeText(screen.getByLabelText('Time'), '17.30');
  await press('button', 'Make the calendar file');
  await waitFor(() => expect(textOf(files[0])).toContain('DTSTART:20261121T173000\r\n'));
});

test('a time of today that is over is refused', async () => {
  await showPlan('soon');
  await press('button', 'Add to calendar');
  await press('radio', 'Today');
  await fireEvent.changeText(screen.getByLabelText('Time'), '0:01');
  await press('button', 'Make the calendar file');
  expect(screen.getByText(/That time is over/)).toBeOnTheScreen();
  expect(files).toEqual([]);
});

test('a reminder is asked for at the first yes, and kept with the plan', async () => {
  const { db } = await showPlan();
  await screen.findByText('At most twice, and never in your quiet hours.');
  expect(phone.asked).toBe(0);
  await press('switch', 'Remind me to look back');
  expect(await screen.findByText(/, in the morning$/)).toBeOnTheScreen();
  expect(phone.asked).toBe(1);
  expect((await db.findConversation(conversationId))?.state.commit?.remind).toBe(true);
  await press('switch', 'Remind me to look back');
  await screen.findByText('At most twice, and never in your quiet hours.');
  expect((await db.findConversation(conversationId))?.state.commit?.remind).toBe(false);
});

test('where the phone says no, that is said and nothing is set', async () => {
  phone.isAllowed = false;
  const { db } = await showPlan();
  await press('switch', 'Remind me to look back');
  expect(await screen.findByText(/Reminders are turned off for Solacore/)).toBeOnTheScreen();
  await press('button', 'Open the settings');
  expect(phone.opened).toBe(1);
  expect(useReminderSettings.getState().isOn).toBe(false);
  expect((await db.findConversation(conversationId))?.state.commit?.remind).toBe(false);
});
