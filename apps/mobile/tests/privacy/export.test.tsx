import { dataExportSchema } from '@solacore/contract';
import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { usePlanStore } from '@/features/help/plan-store.ts';
import { readDevice } from '@/features/privacy/export/device-file';
import { ExportScreen } from '@/features/privacy/export/export-screen';
import { writeMarkdown } from '@/features/privacy/export/markdown';
import { i18n } from '@/i18n/i18n';
import { migrate } from '@/local-db/migrations';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { show, signIn, startFresh, toastMessage } from '../account/account-kit.tsx';
import { answerWith, refusal } from '../auth/scripted-api.ts';
import { kept } from '../kept-preferences';
import { fill, rows } from '../local-db/carried';
import { openNodeDatabase } from '../local-db/node-database';

const mockSaved: { name: string; text: string }[] = [];
const mockOnline = jest.fn(() => true);
jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/platform/use-online', () => ({ useOnline: () => mockOnline() }));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('@/platform/share-file', () => ({
  saveSharedFile: async ({ name, text }: { name: string; text: string }) => {
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
    suspended_reason: null,
    challenged_at: null,
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

const id = '22222222-2222-4222-8222-222222222222';

test('the text of this device can be read: what was hidden is put back, marks stay marks', async () => {
  const database = openNodeDatabase();
  await migrate(database);
  await fill(database, JSON.parse(JSON.stringify(rows).replaceAll('"c1"', `"${id}"`)));
  await database.run('UPDATE conversations SET state = ? WHERE id = ?', [
    '{"receive":{"emotion":{"label":"miedo","confirmed":true},"theme":"*<PERSON_1>* y <EMAIL_1>"}}',
    id,
  ]);
  const words = { t: i18n.getFixedT('en'), language: 'en' as const, now: new Date(moment) };
  const text = await writeMarkdown(createSqlLocalDb(database), words);
  expect(text).toContain('- **What it’s about:** \\*Ana\\* y ana@example.com');
  expect(text).toContain('> Línea una\n> Ana 3 你好');
  expect(text).toContain('Partly: Contestó');
  expect(text).toContain('> a medias');
  expect(text).toContain('- Zorblatt');
  expect(text).not.toMatch(/<(PERSON|EMAIL)_1>/);
});

test('the file of this device holds its rows with their results, the plan and the settings', async () => {
  const database = openNodeDatabase();
  await migrate(database);
  await fill(database);
  const { plan: safetyPlan } = usePlanStore.getState();
  const beside = { now: new Date(moment), safetyPlan, settings: { language: 'es' } };
  const file = await readDevice(createSqlLocalDb(database), beside);
  expect(file).toMatchObject({
    format: 'solacore-device-export',
    version: 2,
    exported_at: moment,
    hidden_words: [{ word: 'Zorblatt' }, { word: 'Ämne' }],
    settings: [{ key: 'anything', value: 'of theirs' }],
    device_settings: { language: 'es' },
  });
  expect(file.conversations[0]).toMatchObject({
    id: 'c1',
    state: { receive: { theme: '<PERSON_1>' } },
    mask_entries: [{ placeholder: '<PERSON_1>', value: 'Ana' }, {}],
  });
});
