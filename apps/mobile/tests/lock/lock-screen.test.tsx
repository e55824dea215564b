import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { AppState, type AppStateStatus, BackHandler, Text } from 'react-native';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { LockGate } from '@/features/lock/lock-gate';
import { useLock } from '@/features/lock/lock-store';
import { localDbStore, openLocalDb } from '@/local-db/local-db-state';
import { newConversation } from '@/local-db/start-conversation';
import { Sheet } from '@/ui';
import { show, signIn, startFresh, toastMessage } from '../account/account-kit.tsx';
import { openAt, went } from '../account/fake-router.ts';
import { secrets } from '../account/kept-secrets.ts';
import { kept } from '../kept-preferences';
import { body } from './keychain';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('./keychain'));
jest.mock('@/platform/random', () => jest.requireActual('./keychain'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const pin = '493817';
const private_ = 'My boss keeps moving the deadline';
let become: (state: AppStateStatus) => void = () => undefined;

beforeEach(async () => {
  await startFresh();
  signIn();
  Object.assign(body, { isKnown: true, isRight: true, refusesAll: false });
  jest.spyOn(AppState, 'addEventListener').mockImplementation((type, listener) => {
    if (type === 'change') become = (state) => listener(state);
    return { remove: () => undefined };
  });
  await useLock.getState().turnOff();
  await useLock.getState().setPin(pin);
  useLock.getState().setAutoLock('minute');
});

afterEach(() => jest.restoreAllMocks());

const behind = (
  <LockGate>
    <Text>{private_}</Text>
    <Sheet visible title="A sheet" onClose={() => undefined} closeLabel="Close">
      <Text>words in a sheet</Text>
    </Sheet>
  </LockGate>
);

const isLockShown = () => screen.queryByRole('heading', { name: 'Solacore is locked' }) !== null;
const heading = () => screen.getByRole('heading', { name: 'Solacore is locked' });

async function tryPin(digits: string) {
  await fireEvent.changeText(screen.getByLabelText('PIN'), digits);
  await fireEvent.press(screen.getByRole('button', { name: 'Open' }));
}

async function away(ms: number) {
  const now = Date.now();
  await act(() => become('background'));
  jest.spyOn(Date, 'now').mockReturnValue(now + ms);
  await act(() => become('active'));
}

test('locked, neither a reader nor a sheet shows what is below; the right PIN brings it back', async () => {
  useLock.getState().lock();
  await show(behind);
  expect(heading()).toBeOnTheScreen();
  expect(screen.queryByText(private_)).toBeNull();
  expect(screen.queryByText('words in a sheet')).toBeNull();
  await tryPin(pin);
  await waitFor(() => expect(isLockShown()).toBe(false));
  expect(screen.getByText(private_)).toBeOnTheScreen();
  expect(screen.getByText('words in a sheet')).toBeOnTheScreen();
});

test('a wrong PIN opens nothing and is counted; after five the right one waits too', async () => {
  useLock.getState().lock();
  await show(behind);
  await tryPin('111222');
  expect(await screen.findByText('That isn’t the PIN.')).toBeOnTheScreen();
  for (let tries = 2; tries <= 5; tries += 1) await useLock.getState().tryPin('111222');
  await tryPin(pin);
  expect(await screen.findByText(/Too many tries for now/)).toBeOnTheScreen();
  expect(useLock.getState().isLocked).toBe(true);
  expect(JSON.stringify([...secrets])).not.toContain(pin);
});

test('help is open without the PIN', async () => {
  useLock.getState().lock();
  openAt({}, '/help');
  await show(behind);
  expect(isLockShown()).toBe(false);
});

test('the back key leaves the app and walks nothing below', async () => {
  let back = (): unknown => false;
  jest.spyOn(BackHandler, 'addEventListener').mockImplementation((_, listener) => {
    back = () => Reflect.apply(listener, null, []);
    return { remove: () => undefined };
  });
  const exit = jest.spyOn(BackHandler, 'exitApp').mockImplementation(() => undefined);
  useLock.getState().lock();
  await show(behind);
  expect(back()).toBe(true);
  expect(exit).toHaveBeenCalled();
});

test('gone for a minute it locks; for less it does not', async () => {
  await show(behind);
  await away(59_000);
  expect(isLockShown()).toBe(false);
  await away(60_000);
  expect(heading()).toBeOnTheScreen();
});

test('set to lock at once, it is locked before the person is back', async () => {
  useLock.getState().setAutoLock('atOnce');
  await show(behind);
  await act(() => become('background'));
  expect(useLock.getState().isLocked).toBe(true);
});

test('without a lock nothing locks, and the app switcher still sees nothing', async () => {
  await useLock.getState().turnOff();
  await show(behind);
  await act(() => become('inactive'));
  expect(screen.getByText('words in a sheet')).not.toBeVisible();
  await act(() => become('active'));
  expect(screen.getByText('words in a sheet')).toBeVisible();
  await away(3_600_000);
  expect(isLockShown()).toBe(false);
});

test('face or finger opens it; another face does not, and the PIN still does', async () => {
  await useLock.getState().setOpensByBody(true, 'Open Solacore');
  body.isRight = false;
  useLock.getState().lock();
  await show(behind);
  await fireEvent.press(screen.getByRole('button', { name: 'Use face or fingerprint' }));
  expect(useLock.getState().isLocked).toBe(true);
  body.isRight = true;
  await fireEvent.press(screen.getByRole('button', { name: 'Use face or fingerprint' }));
  await waitFor(() => expect(isLockShown()).toBe(false));
});

test('locked while away, the phone asks for the face when the person is back, and once', async () => {
  await useLock.getState().setOpensByBody(true, 'Open Solacore');
  useLock.getState().setAutoLock('atOnce');
  const before = AppState.currentState;
  await show(behind);
  AppState.currentState = 'background';
  await act(() => become('background'));
  expect(isLockShown()).toBe(true);
  AppState.currentState = before;
  await act(() => become('active'));
  await waitFor(() => expect(isLockShown()).toBe(false));
});

test('a keychain that does not answer opens nothing', async () => {
  useLock.getState().lock();
  body.refusesAll = true;
  await show(behind);
  await tryPin(pin);
  expect(await screen.findByText(/couldn’t read the PIN it kept/)).toBeOnTheScreen();
  expect(useLock.getState().isLocked).toBe(true);
});

test('a start finds the lock shut', async () => {
  let found = false;
  jest.isolateModules(() => {
    found = require('@/features/lock/lock-store.ts').useLock.getState().isLocked;
  });
  expect(found).toBe(true);
});

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
