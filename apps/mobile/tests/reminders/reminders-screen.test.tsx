import { fireEvent, screen } from '@testing-library/react-native';
import { useReminderSettings } from '@/features/reminders/reminder-settings';
import { RemindersScreen } from '@/features/reminders/reminders-screen';
import { show } from '../account/account-kit';
import { phone } from '../keep/notices-kit';
import { kept } from '../kept-preferences';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/platform/notices', () => jest.requireActual('../keep/notices-kit'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(() => {
  kept.clear();
  Object.assign(phone, { isAllowed: true, asked: 0 });
  useReminderSettings.getState().forget();
});

test('nothing is asked of the phone before the person turns it on', async () => {
  await show(<RemindersScreen />);
  expect(screen.getByText(/no more than “Your check-in”/)).toBeOnTheScreen();
  expect(phone.asked).toBe(0);
  await fireEvent.press(screen.getByRole('switch', { name: 'Reminders on this phone' }));
  expect(await screen.findByRole('switch', { checked: true })).toBeOnTheScreen();
  expect(phone.asked).toBe(1);
  expect(kept.get('reminders')).toBe('on');
});

test('a phone that refuses: it stays off, with the way to its settings', async () => {
  phone.isAllowed = false;
  await show(<RemindersScreen />);
  await fireEvent.press(screen.getByRole('switch', { name: 'Reminders on this phone' }));
  expect(await screen.findByText(/turned off for Solacore/)).toBeOnTheScreen();
  expect(kept.has('reminders')).toBe(false);
});

test('the part of the day and the quiet hours are kept on the device', async () => {
  await show(<RemindersScreen />);
  expect(screen.getByText(/Nothing arrives from 9:00 PM to 8:00 AM/)).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('radio', { name: 'Evening' }));
  await fireEvent.press(screen.getByRole('button', { name: /Quiet from/ }));
  await fireEvent.press(await screen.findByRole('radio', { name: /^10:00\sPM$/ }));
  expect(kept.get('reminderDayPart')).toBe('evening');
  expect(kept.get('reminderQuiet')).toBe('22-8');
});

test('the same hour twice means no quiet hours', async () => {
  useReminderSettings.getState().setQuiet({ from: 8, to: 8 });
  await show(<RemindersScreen />);
  expect(screen.getByText('No quiet hours')).toBeOnTheScreen();
});
