import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { useLock } from '@/features/lock/lock-store';
import { localDbStore, openLocalDb } from '@/local-db/local-db-state';
import { newConversation } from '@/local-db/start-conversation';
import { show, toastMessage } from '../account/account-kit.tsx';
import { went } from '../account/fake-router.ts';
import { secrets } from '../account/kept-secrets.ts';
import { kept } from '../kept-preferences';
import { behind, startLocked } from './lock-kit';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('./keychain'));
jest.mock('@/platform/random', () => jest.requireActual('./keychain'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(startLocked);
afterEach(() => jest.restoreAllMocks());

test('a forgotten PIN costs what is kept here, after a clear yes, and leads to signing in', async () => {
  await openLocalDb();
  await localDbStore.getState().db?.saveConversation(newConversation('c1', 'en', new Date()));
  useLock.getState().lock();
  await show(behind);
  await fireEvent.press(screen.getByRole('button', { name: 'I’ve forgotten the PIN' }));
  await fireEvent.press(screen.getByRole('button', { name: 'Delete it and sign in again' }));
  expect(useLock.getState().isLocked).toBe(true);
  await fireEvent.press(screen.getByRole('checkbox', { name: /will be deleted/ }));
  await fireEvent.press(screen.getByRole('button', { name: 'Delete it and sign in again' }));
  await waitFor(() => expect(went()).toContain('replace /log-in'));
  expect(await localDbStore.getState().db?.findConversation('c1')).toBeUndefined();
  expect(useLock.getState()).toMatchObject({ isOn: false, isLocked: false });
  expect(useAuthStore.getState().status).toBe('signedOut');
  expect(secrets.has('solacore.refreshToken')).toBe(false);
  expect(kept.has('appLock')).toBe(false);
  expect(toastMessage()).toMatch(/the lock is off/);
});

test('a device that does not let go of everything stays locked', async () => {
  await openLocalDb();
  const { db } = localDbStore.getState();
  if (!db) throw new Error('the store did not open');
  useLock.getState().lock();
  await show(behind);
  await fireEvent.press(screen.getByRole('button', { name: 'I’ve forgotten the PIN' }));
  await fireEvent.press(screen.getByRole('checkbox', { name: /will be deleted/ }));
  kept.set('login', 'known');
  const preferences = jest.requireMock('@/platform/preferences');
  jest.spyOn(preferences, 'forgetPreferences').mockImplementation(() => {
    throw new Error('storage refuses');
  });
  await fireEvent.press(screen.getByRole('button', { name: 'Delete it and sign in again' }));
  await waitFor(() => expect(toastMessage()).toMatch(/stays locked/));
  expect(useLock.getState().isLocked).toBe(true);
  expect(kept.get('appLock')).toBe('on');
});
