import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { DeleteAccountScreen } from '@/features/account/delete-account-screen.tsx';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { usePlanStore } from '@/features/help/plan-store.ts';
import { useDraftStore } from '@/features/home/draft-store.ts';
import { localDbStore, openLocalDb } from '@/local-db/local-db-state';
import { newConversation } from '@/local-db/start-conversation';
import { answerWith, asked, refusal, sent } from '../auth/scripted-api.ts';
import { answerBilling } from '../billing/billing-kit.ts';
import { kept } from '../kept-preferences';
import { show, signIn, startFresh, toastMessage } from './account-kit.tsx';
import { secrets } from './kept-secrets.ts';

jest.mock('expo-router', () => jest.requireActual('./fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('./kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('./node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const deleted = { status: 200, body: { status: 'deleted', note: 'done' } };
const box = 'Delete my account and everything on this device';

async function openDb() {
  await openLocalDb();
  const { db } = localDbStore.getState();
  if (!db) throw new Error('the store did not open');
  return db;
}

beforeEach(async () => {
  await startFresh();
  signIn();
  secrets.set('solacore.installId', 'stays');
  const db = await openDb();
  await db.saveConversation(newConversation('c1', 'en', new Date()));
  await db.saveDraft('c1', 'I am behind');
  await db.saveSetting('anything', 'of theirs');
  usePlanStore.getState().write('signs', 'I stop answering');
  useDraftStore.getState().setWords('half a thought');
  for (const key of ['login', 'consent', 'help-region']) kept.set(key, 'known');
  for (const key of ['language', 'appearance', 'installId']) kept.set(key, 'stays');
});

const remove = () => fireEvent.press(screen.getByRole('button', { name: 'Delete for good' }));

async function confirmAndRemove() {
  await fireEvent.press(screen.getByRole('checkbox', { name: box }));
  await remove();
}

test('nothing is asked of the server before the box is ticked', async () => {
  await show(<DeleteAccountScreen />);
  expect(screen.getByText(/App Store or on Google Play goes on/)).toBeOnTheScreen();
  await remove();
  expect(screen.getByText(/Tick this box first/)).toBeOnTheScreen();
  expect(asked).not.toContain('DELETE /users/me');
});

test('a plan that a store goes on billing is named, with the way there', async () => {
  answerBilling({
    tier: 'pro',
    source: 'revenuecat',
    store: 'play_store',
    billed_by: ['play_store'],
  });
  await show(<DeleteAccountScreen />);
  expect(await screen.findByText(/plan on Google Play. Deleting/)).toBeOnTheScreen();
  expect(screen.getByRole('link', { name: /store’s subscriptions/ })).toBeOnTheScreen();
});

test('of a plan that ends with the account nothing is said', async () => {
  answerBilling({ tier: 'pro' });
  await show(<DeleteAccountScreen />);
  await waitFor(() => expect(asked).toContain('GET /subscriptions/current'));
  expect(screen.queryByText(/Deleting your account doesn’t end it/)).toBeNull();
});

test('the account goes, and with it all that this device keeps but its look and its id', async () => {
  answerWith('/users/me', deleted);
  await show(<DeleteAccountScreen />);
  await confirmAndRemove();
  await waitFor(() => expect(useAuthStore.getState().status).toBe('signedOut'));
  expect(sent).toContainEqual({
    path: '/users/me',
    body: { confirmation: 'DELETE_MY_ACCOUNT' },
  });
  expect(toastMessage()).toMatch(/this device is empty/);
  expect(useAuthStore.getState()).toMatchObject({ returning: false, endedBecause: null });
  expect([...kept.keys()].sort()).toEqual(['appearance', 'installId', 'language']);
  // The device’s own marks stay; the fingerprint is made once in a run.
  secrets.delete('solacore.fingerprint');
  expect([...secrets.keys()]).toEqual(['solacore.installId']);
  expect(useDraftStore.getState().words).toBe('');
  expect(usePlanStore.getState().plan.signs).toBe('');
  const now = await openDb();
  expect(await now.listConversations(9)).toEqual([]);
  expect(await now.findSetting('anything')).toBeUndefined();
  expect(await now.findDraft('c1')).toBeUndefined();
});

test('a turn that still runs cannot bring its conversation back', async () => {
  const held = await openDb();
  answerWith('/users/me', deleted);
  await show(<DeleteAccountScreen />);
  await confirmAndRemove();
  await waitFor(() => expect(useAuthStore.getState().status).toBe('signedOut'));
  await expect(held.saveConversation(newConversation('c1', 'en', new Date()))).rejects.toThrow(
    'emptied',
  );
  expect(await (await openDb()).listConversations(9)).toEqual([]);
});

test.each([
  ['refused', refusal(503, 'DATABASE_UNAVAILABLE'), /Nothing was changed/],
  ['unreachable', 'unreachable', /can’t be reached/],
] as const)(
  'a server that is %s: the account and the device stay as they are',
  async (...given) => {
    const [, answer, words] = given;
    answerWith('/users/me', answer);
    await show(<DeleteAccountScreen />);
    await confirmAndRemove();
    expect(await screen.findByText(words)).toBeOnTheScreen();
    expect(useAuthStore.getState().status).toBe('signedIn');
    expect((await (await openDb()).listConversations(9)).length).toBeGreaterThan(0);
    expect(kept.get('safety-plan')).toContain('I stop answering');
  },
);

test('an answer that was lost: the second attempt finds nobody, and the device is emptied', async () => {
  answerWith('/users/me', 'unreachable');
  await show(<DeleteAccountScreen />);
  await confirmAndRemove();
  expect(await screen.findByText(/can’t be reached/)).toBeOnTheScreen();
  answerWith('/users/me', refusal(401, 'UNAUTHENTICATED'));
  answerWith('/auth/refresh', refusal(401, 'UNAUTHENTICATED'));
  await remove();
  await waitFor(() => expect(toastMessage()).toMatch(/this device is empty/));
  expect(useAuthStore.getState()).toMatchObject({ status: 'signedOut', endedBecause: null });
  expect(await (await openDb()).listConversations(9)).toEqual([]);
});

test('a login that ended elsewhere empties nothing', async () => {
  answerWith('/users/me', deleted);
  await show(<DeleteAccountScreen />);
  answerWith('/users/me', refusal(401, 'LOGIN_REVOKED', { reason: 'signed_out_elsewhere' }));
  await confirmAndRemove();
  await waitFor(() => expect(useAuthStore.getState().status).toBe('signedOut'));
  expect(useAuthStore.getState().endedBecause).toMatchObject({ reason: 'signed_out_elsewhere' });
  expect((await (await openDb()).listConversations(9)).length).toBeGreaterThan(0);
});
