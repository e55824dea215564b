import { act, fireEvent, screen } from '@testing-library/react-native';
import { AppState, type AppStateStatus, Text } from 'react-native';
import { LockGate } from '@/features/lock/lock-gate';
import { useLock } from '@/features/lock/lock-store';
import { Sheet } from '@/ui';
import { signIn, startFresh } from '../account/account-kit.tsx';
import { body } from './keychain';

export const pin = '493817';
export const private_ = 'My boss keeps moving the deadline';
let hear: (state: AppStateStatus) => void = () => undefined;
/** The phone says that the app is now shown, hidden or left. */
export const become = (state: AppStateStatus) => hear(state);

/** Signed in, with a PIN that locks after a minute, and nothing of the test before. */
export async function startLocked() {
  await startFresh();
  signIn();
  Object.assign(body, { isKnown: true, isRight: true, refusesAll: false });
  jest.spyOn(AppState, 'addEventListener').mockImplementation((type, listener) => {
    if (type === 'change') hear = (state) => listener(state);
    return { remove: () => undefined };
  });
  await useLock.getState().turnOff();
  await useLock.getState().setPin(pin);
  useLock.getState().setAutoLock('minute');
}

export const behind = (
  <LockGate>
    <Text>{private_}</Text>
    <Sheet visible title="A sheet" onClose={() => undefined} closeLabel="Close">
      <Text>words in a sheet</Text>
    </Sheet>
  </LockGate>
);

export const isLockShown = () =>
  screen.queryByRole('heading', { name: 'Solacore is locked' }) !== null;
export const heading = () => screen.getByRole('heading', { name: 'Solacore is locked' });

export async function tryPin(digits: string) {
  await fireEvent.changeText(screen.getByLabelText('PIN'), digits);
  await fireEvent.press(screen.getByRole('button', { name: 'Open' }));
}

export async function away(ms: number) {
  const now = Date.now();
  await act(() => become('background'));
  jest.spyOn(Date, 'now').mockReturnValue(now + ms);
  await act(() => become('active'));
}
