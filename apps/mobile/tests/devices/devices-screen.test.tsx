import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { DevicesScreen } from '@/features/devices/devices-screen.tsx';
import { i18n } from '@/i18n/i18n';
import { show, signIn, startFresh, toastMessage } from '../account/account-kit.tsx';
import { answerWith, asked, refusal } from '../auth/scripted-api.ts';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));
const mockOnline = jest.fn(() => true);
jest.mock('@/platform/use-online', () => ({ useOnline: () => mockOnline() }));

const today = new Date().toISOString();
const phone = {
  id: '22222222-2222-4222-8222-222222222222',
  device_name: 'My phone',
  platform: 'ios',
  last_active_at: today,
  current: true,
};
const laptop = {
  id: '33333333-3333-4333-8333-333333333333',
  device_name: 'Chrome, Linux',
  platform: 'web',
  last_active_at: '2026-01-05T10:00:00.000Z',
  current: false,
};
const loginOn = (device: typeof phone | typeof laptop) => ({
  id: device.id.replace(/^./, '9'),
  device_id: device.id,
  device_name: device.device_name,
  created_at: device.last_active_at,
  last_used_at: device.last_active_at,
  current: device.current,
});
const done = { status: 204, body: undefined };
const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }));

function answerAccess(devices: object[], removableAt: string | null = null) {
  const body = { devices, limit: 2, removal_available_at: removableAt };
  answerWith('GET /devices', { status: 200, body });
}

beforeEach(async () => {
  await startFresh();
  mockOnline.mockReturnValue(true);
  signIn();
  answerAccess([phone, laptop]);
  const logins = [loginOn(phone), loginOn(laptop)];
  answerWith('GET /auth/logins', { status: 200, body: { logins } });
});

test('lists devices with kind and last day, and how many the plan covers', async () => {
  await show(<DevicesScreen />);
  expect(
    await screen.findByText('This device · iPhone or iPad · Last used today'),
  ).toBeOnTheScreen();
  expect(screen.getByText(/^Browser · Last used/)).toBeOnTheScreen();
  expect(screen.getByText('Your plan covers 2 devices; 2 in use.')).toBeOnTheScreen();
});

test('a device is removed after the sheet has said what happens', async () => {
  answerWith(`DELETE /devices/${laptop.id}`, done);
  await show(<DevicesScreen />);
  await fireEvent.press(await screen.findByRole('button', { name: 'Remove Chrome, Linux' }));
  expect(screen.getByText(/What it keeps stays on it/)).toBeOnTheScreen();
  expect(asked).not.toContain(`DELETE /devices/${laptop.id}`);
  answerAccess([phone], '2026-12-01T15:05:00.000Z');
  await press('Remove');
  await waitFor(() => expect(toastMessage()).toBe('Chrome, Linux is removed.'));
  expect(await screen.findByText(/The next one from .*December/)).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
});

test('removing this device signs out here', async () => {
  answerWith(`DELETE /devices/${phone.id}`, done);
  answerWith('/auth/logout', refusal(401, 'LOGIN_REVOKED', { reason: 'device_removed' }));
  await show(<DevicesScreen />);
  await fireEvent.press(await screen.findByRole('button', { name: 'Remove My phone' }));
  expect(screen.getByText(/You’re signed out here/)).toBeOnTheScreen();
  await press('Remove');
  await waitFor(() => expect(useAuthStore.getState().status).toBe('signedOut'));
});

test('a second removal on the same day is refused in words and changes nothing', async () => {
  answerWith(`DELETE /devices/${laptop.id}`, refusal(429, 'DEVICE_REMOVAL_LIMIT'));
  await show(<DevicesScreen />);
  await fireEvent.press(await screen.findByRole('button', { name: 'Remove Chrome, Linux' }));
  await press('Remove');
  await waitFor(() => expect(toastMessage()).toMatch(/one device a day/));
  expect(screen.getByRole('button', { name: 'Remove Chrome, Linux' })).toBeOnTheScreen();
});

test('one login is signed out; this one has no such button', async () => {
  const path = `/auth/logins/${loginOn(laptop).id}`;
  answerWith(`DELETE ${path}`, done);
  await show(<DevicesScreen />);
  await screen.findByText(/^This login/);
  expect(screen.queryByRole('button', { name: 'Sign out My phone' })).toBeNull();
  await press('Sign out Chrome, Linux');
  await waitFor(() => expect(toastMessage()).toBe('Chrome, Linux is signed out.'));
  expect(asked.filter((route) => route === 'GET /auth/logins')).toHaveLength(2);
});

test('all others are signed out after one question', async () => {
  answerWith('DELETE /auth/logins', { status: 200, body: { revoked: 1 } });
  await show(<DevicesScreen />);
  await fireEvent.press(await screen.findByRole('button', { name: 'Sign out all others' }));
  expect(asked).not.toContain('DELETE /auth/logins');
  answerWith('GET /auth/logins', { status: 200, body: { logins: [loginOn(phone)] } });
  const [, confirm] = screen.getAllByRole('button', { name: 'Sign out all others' });
  if (confirm) await fireEvent.press(confirm);
  await waitFor(() => expect(toastMessage()).toBe('1 login was ended.'));
  expect(await screen.findByText('You’re signed in nowhere else.')).toBeOnTheScreen();
});

test('a server that cannot be reached is said, and asked again', async () => {
  answerWith('GET /devices', 'unreachable');
  await show(<DevicesScreen />);
  expect(await screen.findByText(/The server can’t be reached/)).toBeOnTheScreen();
  answerAccess([phone]);
  await press('Try again');
  expect(await screen.findByText(/^This device/)).toBeOnTheScreen();
});

test.each([
  ['en', /You’re offline/],
  ['es', /Estás sin conexión/],
  ['zh', /现在没有网络/],
] as const)('without a connection it says so in %s', async (language, said) => {
  await i18n.changeLanguage(language);
  mockOnline.mockReturnValue(false);
  answerWith('GET /devices', 'unreachable');
  await show(<DevicesScreen />);
  expect(await screen.findByText(said)).toBeOnTheScreen();
});
