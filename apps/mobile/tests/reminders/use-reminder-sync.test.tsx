import { act, renderHook } from '@testing-library/react-native';
import { forgetDevice } from '@/features/account/forget-device';
import { useAuthStore } from '@/features/auth/auth-store';
import { useReminderSettings } from '@/features/reminders/reminder-settings';
import { useReminderSync } from '@/features/reminders/use-reminder-sync';
import { announceConversationsChanged } from '@/local-db/conversation-changes';
import { deleteConversations } from '@/local-db/delete-conversations';
import { emptyLocalDb, localDbStore, openLocalDb } from '@/local-db/local-db-state';
import { newConversation } from '@/local-db/start-conversation';
import { phone } from '../keep/notices-kit';
import { kept } from '../kept-preferences';
import { wholeResults } from '../solve/whole-results';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/platform/notices', () => jest.requireActual('../keep/notices-kit'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const id = '00000000-0000-4000-8000-0000000000a1';

/** Longer than the app waits before it looks. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 1300)));

async function openDb() {
  await openLocalDb();
  const { db } = localDbStore.getState();
  if (!db) throw new Error('the store did not open');
  return db;
}

/** A plan of this moment that the person wants to be reminded of, on a phone that runs. */
beforeEach(async () => {
  kept.clear();
  phone.set = [];
  await emptyLocalDb();
  const db = await openDb();
  const now = new Date();
  const { commit, ...results } = wholeResults();
  await db.saveConversation({
    ...newConversation(id, 'en', now),
    acceptedAt: now.toISOString(),
    state: { ...results, ...(commit ? { commit: { ...commit, remind: true } } : {}) },
  });
  useReminderSettings.getState().forget();
  useReminderSettings.getState().setOn(true);
  useAuthStore.setState({ status: 'signedIn' });
  await renderHook(() => useReminderSync());
  await settle();
  expect(phone.set).toHaveLength(2);
});

test('a check-in takes back what is left', async () => {
  const db = await openDb();
  await db.saveCheckIn({ sessionId: id, at: new Date().toISOString(), result: 'done' });
  announceConversationsChanged();
  await settle();
  expect(phone.set).toEqual([]);
});

test('so does deleting the conversation', async () => {
  await deleteConversations(await openDb(), [id]);
  await settle();
  expect(phone.set).toEqual([]);
});

test('signed out, this phone says nothing; signed in again it does', async () => {
  useAuthStore.setState({ status: 'signedOut' });
  await settle();
  expect(phone.set).toEqual([]);
  useAuthStore.setState({ status: 'signedIn' });
  await settle();
  expect(phone.set).toHaveLength(2);
});

test('while nobody knows who is signed in, what was set stays', async () => {
  useAuthStore.setState({ status: 'restoring' });
  await settle();
  expect(phone.set).toHaveLength(2);
});

test('another part of the day moves them', async () => {
  const before = phone.set.map((moment) => moment.getHours());
  useReminderSettings.getState().setDayPart('evening');
  await settle();
  expect(before).toEqual([9, 9]);
  expect(phone.set.map((moment) => moment.getHours())).toEqual([18, 18]);
});

test('turned off, or the device emptied: none is left', async () => {
  useReminderSettings.getState().setOn(false);
  await settle();
  expect(phone.set).toEqual([]);
  useReminderSettings.getState().setOn(true);
  await settle();
  expect(phone.set).toHaveLength(2);
  await forgetDevice();
  expect(phone.set).toEqual([]);
  await settle();
  expect(phone.set).toEqual([]);
  expect(kept.size).toBe(0);
});
