import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { LockSettingsScreen } from '@/features/lock/lock-settings-screen';
import { useLock } from '@/features/lock/lock-store';
import { show, startFresh, toastMessage } from '../account/account-kit.tsx';
import { secrets } from '../account/kept-secrets.ts';
import { kept } from '../kept-preferences';
import { body } from './keychain';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('./keychain'));
jest.mock('@/platform/random', () => jest.requireActual('./keychain'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const pin = '493817';
const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }));
const write = (label: string, text: string) =>
  fireEvent.changeText(screen.getByLabelText(label), text);

beforeEach(async () => {
  await startFresh();
  Object.assign(body, { isKnown: true, isRight: true, refusesAll: false });
  await useLock.getState().turnOff();
});

async function lockedSettings() {
  await useLock.getState().setPin(pin);
  await show(<LockSettingsScreen />);
}

test('a PIN is typed twice and kept as a hash; what forgetting it costs is said before', async () => {
  await show(<LockSettingsScreen />);
  expect(screen.getByText(/Nobody can look this PIN up/)).toBeOnTheScreen();
  await write('New PIN', pin);
  await write('The same PIN again', pin);
  await press('Turn on the lock');
  await waitFor(() => expect(toastMessage()).toBe('The lock is on.'));
  expect(kept.get('appLock')).toBe('on');
  expect(secrets.get('solacore.appLock')).toContain('"rounds":3000');
  expect(JSON.stringify([...secrets, ...kept])).not.toContain(pin);
});

test.each([
  ['12345', '12345', 'Use at least six digits.'],
  ['111111', '111111', 'That one is easy to guess. Mix the digits more.'],
  [pin, '493818', 'This isn’t the same PIN. Type it once more.'],
])('%s and %s: %s', async (first, second, problem) => {
  await show(<LockSettingsScreen />);
  await write('New PIN', first);
  await write('The same PIN again', second);
  await press('Turn on the lock');
  expect(screen.getByText(problem)).toBeOnTheScreen();
  expect(useLock.getState().isOn).toBe(false);
});

test('a keychain that refuses leaves the lock off and says so', async () => {
  await show(<LockSettingsScreen />);
  await write('New PIN', pin);
  await write('The same PIN again', pin);
  body.refusesAll = true;
  await press('Turn on the lock');
  await waitFor(() => expect(toastMessage()).toMatch(/didn’t keep the PIN/));
  expect(useLock.getState().isOn).toBe(false);
  expect(kept.has('appLock')).toBe(false);
});

test('turning it off asks for the PIN, and a wrong one changes nothing', async () => {
  await lockedSettings();
  await press('Turn off the lock');
  await write('Your PIN now', '111222');
  await press('Turn off the lock');
  expect(await screen.findByText('That isn’t the PIN.')).toBeOnTheScreen();
  expect(useLock.getState().isOn).toBe(true);
  await write('Your PIN now', pin);
  await press('Turn off the lock');
  await waitFor(() => expect(useLock.getState().isOn).toBe(false));
  expect(secrets.has('solacore.appLock')).toBe(false);
});

test('a changed PIN is the one that opens', async () => {
  await lockedSettings();
  await press('Change the PIN');
  await write('Your PIN now', pin);
  await press('Go on');
  await screen.findByLabelText('New PIN');
  await write('New PIN', '805274');
  await write('The same PIN again', '805274');
  await press('Change the PIN');
  await waitFor(() => expect(toastMessage()).toBe('The new PIN counts from now on.'));
  await screen.unmount();
  expect(await useLock.getState().tryPin(pin)).toEqual({ kind: 'wrong' });
  expect(await useLock.getState().tryPin('805274')).toEqual({ kind: 'right' });
});

test('when it locks is kept', async () => {
  await lockedSettings();
  await fireEvent.press(screen.getByRole('radio', { name: '5 minutes away' }));
  expect(kept.get('appLockAfter')).toBe('five');
});

test('face or finger is a choice only where the phone knows one, and a refusal is said', async () => {
  body.isKnown = false;
  await lockedSettings();
  expect(screen.queryByRole('switch')).toBeNull();
  await screen.unmount();
  body.isKnown = true;
  body.isRight = false;
  await show(<LockSettingsScreen />);
  await fireEvent.press(screen.getByRole('switch'));
  expect(await screen.findByText(/Your phone didn’t allow it/)).toBeOnTheScreen();
  expect(useLock.getState().opensByBody).toBe(false);
  body.isRight = true;
  await fireEvent.press(screen.getByRole('switch'));
  await waitFor(() => expect(kept.get('appLockBody')).toBe('on'));
});
