import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { AppState, BackHandler } from 'react-native';
import { useLock } from '@/features/lock/lock-store';
import { show } from '../account/account-kit.tsx';
import { openAt } from '../account/fake-router.ts';
import { secrets } from '../account/kept-secrets.ts';
import { body } from './keychain';
import {
  away,
  become,
  behind,
  heading,
  isLockShown,
  pin,
  private_,
  startLocked,
  tryPin,
} from './lock-kit';

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
