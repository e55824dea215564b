import { dataExportSchema } from '@solacore/contract';
import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { usePlanStore } from '@/features/help/plan-store.ts';
import { readDevice } from '@/features/privacy/export/device-export';
import { ExportScreen } from '@/features/privacy/export/export-screen';
import { migrate } from '@/local-db/migrations';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { newConversation } from '@/local-db/start-conversation';
import { show, signIn, startFresh, toastMessage } from '../account/account-kit.tsx';
import { answerWith, refusal } from '../auth/scripted-api.ts';
import { kept } from '../kept-preferences';
import { openNodeDatabase } from '../local-db/node-database';

const mockSaved: { name: string; text: string }[] = [];
const mockOnline = jest.fn(() => true);
jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/platform/use-online', () => ({ useOnline: () => mockOnline() }));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('@/platform/save-file', () => ({
  saveFile: async (name: string, text: string) => {
    mockSaved.push({ name, text });
    return 'saved';
  },
}));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const path = '/users/me/data-export';
const moment = '2026-11-20T10:00:00.000Z';
const single = ['format', 'exported_at', 'account', 'subscription'];
const lists = Object.keys(dataExportSchema.shape).filter((name) => !single.includes(name));
const fromServer = {
  format: 1,
  exported_at: moment,
  account: {
    id: '11111111-1111-4111-8111-111111111111',
    email: 'ines@example.com',
    email_verified_at: null,
    role: 'user',
    locale: 'en',
    overage_cap_cents: 0,
    suspended_at: null,
    device_removed_at: null,
    created_at: moment,
    updated_at: moment,
  },
  subscription: null,
  ...Object.fromEntries(lists.map((name) => [name, []])),
};

beforeEach(async () => {
  mockSaved.length = 0;
  mockOnline.mockReturnValue(true);
  await startFresh();
  signIn();
});

const server = 'Download what the server keeps';
const device = 'Export what is on this device';
const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }));

test('the file of the server holds its whole answer, and nothing of this device', async () => {
  usePlanStore.getState().write('signs', 'I stop answering');
  answerWith(path, { status: 200, body: { ...fromServer, of_a_newer_server: 'kept' } });
  await show(<ExportScreen />);
  await press(server);
  await waitFor(() => expect(toastMessage()).toMatch(/in your downloads/));
  expect(mockSaved[0]?.name).toMatch(/^solacore-server-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(mockSaved[0]?.text ?? '')).toEqual({
    ...fromServer,
    of_a_newer_server: 'kept',
  });
});

test('a server that refuses or is away: why it could not be made, and another attempt helps', async () => {
  await show(<ExportScreen />);
  await press(server);
  expect(await screen.findByText(/can’t be reached/)).toBeOnTheScreen();
  answerWith(path, refusal(429, 'TOO_MANY_ATTEMPTS', {}, { 'retry-after': '600' }));
  await press(server);
  expect(await screen.findByText(/Wait 10 minutes/)).toBeOnTheScreen();
  answerWith(path, { status: 200, body: fromServer });
  await press(server);
  await waitFor(() => expect(mockSaved).toHaveLength(1));
  expect(screen.queryByText(/Wait 10 minutes/)).toBeNull();
});

test('without a connection only the file of this device can be made', async () => {
  mockOnline.mockReturnValue(false);
  usePlanStore.getState().write('signs', 'I stop answering');
  kept.set('installId', 'lets somebody pass for this device');
  await show(<ExportScreen />);
  expect(screen.getByRole('button', { name: server })).toBeDisabled();
  expect(screen.getByText(/This file comes from the server/)).toBeOnTheScreen();
  await press(device);
  await waitFor(() => expect(mockSaved).toHaveLength(1));
  expect(mockSaved[0]?.text).toContain('I stop answering');
  expect(mockSaved[0]?.text).not.toContain('lets somebody pass');
});

test('the file of this device holds every table of it, readable', async () => {
  const database = openNodeDatabase();
  await migrate(database);
  const db = createSqlLocalDb(database);
  const id = '22222222-2222-4222-8222-222222222222';
  const results = {
    receive: { emotion: { label: 'sad', confirmed: true }, theme: 'A mail to <EMAIL_1>' },
  };
  await db.saveConversation({ ...newConversation(id, 'en', new Date(moment)), state: results });
  await db.saveMessage({
    id: 'm1',
    conversationId: id,
    role: 'user',
    content: 'said to sam@example.com',
    masked: 'said to <EMAIL_1>',
    step: 'receive',
    status: 'sent',
    isOpening: false,
    provider: null,
    createdAt: moment,
  });
  await db.saveMaskEntries(id, [{ placeholder: '<EMAIL_1>', value: 'sam@example.com' }]);
  await db.saveDraft(id, 'half a thought');
  const checkIn = { at: moment, result: 'partly', note: 'Sam answered', helped: 6 } as const;
  await db.saveCheckIn({ sessionId: id, ...checkIn });
  await db.saveSetting('anything', 'of theirs');
  await db.addHiddenWord('Zorblatt', moment);
  const sent = { conversationId: id, messageId: 'm1', replaces: null, sentAt: moment };
  await db.noteSent({ ...sent, body: '{"content":"said to <EMAIL_1>"}' });
  const { plan: safetyPlan } = usePlanStore.getState();
  const file = await readDevice(db, { now: new Date(moment), safetyPlan, settings: {} });
  const [one] = file.conversations;
  const found: Record<string, unknown> = {
    conversations: [
      one?.results,
      { receive: { ...results.receive, theme: 'A mail to sam@example.com' } },
    ],
    messages: [one?.messages[0]?.text, 'said to sam@example.com'],
    mask_entries: [one?.placeholders, { '<EMAIL_1>': 'sam@example.com' }],
    check_ins: [one?.check_ins, [checkIn]],
    drafts: [one?.draft, 'half a thought'],
    settings: [file.settings, { anything: 'of theirs' }],
    hidden_words: [file.words_to_hide, ['Zorblatt']],
    sent_requests: [one?.messages[0]?.what_left[0]?.body, '{"content":"said to <EMAIL_1>"}'],
  };
  const tables = await database.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    [],
  );
  expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(found).sort());
  for (const pair of Object.values(found)) {
    const [is, shall] = Array.isArray(pair) ? pair : [];
    expect(is).toEqual(shall);
  }
});
