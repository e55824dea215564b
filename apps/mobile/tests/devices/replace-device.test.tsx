import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { LogInScreen } from '@/features/auth/log-in-screen.tsx';
import { SignUpScreen } from '@/features/auth/sign-up-screen.tsx';
import { ReplaceScreen } from '@/features/replace-device/replace-screen.tsx';
import { useReplaceStore } from '@/features/replace-device/replace-store.ts';
import { show, startFresh } from '../account/account-kit.tsx';
import { went } from '../account/fake-router.ts';
import { secrets } from '../account/kept-secrets.ts';
import { accepted, answerWith, refusal, sent, signedIn } from '../auth/scripted-api.ts';
import { kept } from '../kept-preferences';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const path = '/auth/devices/replace';
const token = 'a-token-that-replaces-a-device';
const phone = {
  id: '22222222-2222-4222-8222-222222222222',
  device_name: 'Old phone',
  last_active_at: '2026-01-05T10:00:00.000Z',
};
const tablet = { ...phone, id: '33333333-3333-4333-8333-333333333333', device_name: 'Tablet' };
const full = (devices: object[]) => ({ limit: devices.length, devices, replace_token: token });
const bodies = () => sent.filter((request) => request.path === path).map(({ body }) => body);
const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }));
const type = (code: string) => fireEvent.changeText(screen.getByLabelText('Code'), code);

beforeEach(async () => {
  await startFresh();
  useReplaceStore.getState().end();
});

async function logIn(params: object, code = 'DEVICE_LIMIT_REACHED') {
  answerWith('/auth/login', refusal(403, code, params));
  await show(<LogInScreen />);
  await fireEvent.changeText(screen.getByLabelText('E-mail'), 'ines@example.com');
  await fireEvent.changeText(screen.getByLabelText('Password'), 'a short sentence');
  await press('Log in');
  await waitFor(() => expect(went()).toEqual(['push /replace-device']));
}

async function askForCode(params: object, code?: string) {
  await logIn(params, code);
  answerWith(path, accepted);
  await show(<ReplaceScreen />);
  await press('Mail me the code');
  await screen.findByLabelText('Code');
}

test('at the limit a device is chosen, a code is mailed, and its last digit signs in', async () => {
  await logIn(full([phone, tablet]));
  answerWith(path, accepted);
  await show(<ReplaceScreen />);
  expect(screen.getByText(/Your plan covers 2 devices/)).toBeOnTheScreen();
  await press('Mail me the code');
  expect(bodies()).toEqual([]);
  await fireEvent.press(screen.getByRole('radio', { name: /Tablet/ }));
  await press('Mail me the code');
  await screen.findByLabelText('Code');
  answerWith(path, signedIn);
  await type('12345');
  expect(bodies()).toEqual([{ replace_token: token, device_id: tablet.id }]);
  await type('123456');
  await waitFor(() => expect(useAuthStore.getState().status).toBe('signedIn'));
  expect(bodies()[1]).toEqual({ replace_token: token, device_id: tablet.id, code: '123456' });
  expect(secrets.get('solacore.refreshToken')).toBe('refresh');
  expect(useReplaceStore.getState().replacement).toBeNull();
});

test('a code pasted with spaces or in full-width digits is understood', async () => {
  await askForCode(full([phone]));
  answerWith(path, signedIn);
  await type(' １２３ 456 ');
  await waitFor(() => expect(useAuthStore.getState().status).toBe('signedIn'));
  expect(bodies().at(-1)).toMatchObject({ code: '123456', device_id: phone.id });
});

test('a device of another account needs no choice, only a code', async () => {
  await askForCode({ replace_token: token }, 'DEVICE_BOUND_TO_OTHER');
  expect(bodies()).toEqual([{ replace_token: token }]);
});

test('a sign-in that was asked for a code says why, and speaks of no other account', async () => {
  await logIn({ replace_token: token, reason: 'challenge' }, 'DEVICE_BOUND_TO_OTHER');
  await show(<ReplaceScreen />);
  expect(screen.getByText(/something about the last ones looked unusual/)).toBeOnTheScreen();
  expect(screen.queryByText(/another account/)).toBeNull();
});

test('a sign-up on a device of another account leads to the same place', async () => {
  answerWith('/auth/register', refusal(403, 'DEVICE_BOUND_TO_OTHER', { replace_token: token }));
  await show(<SignUpScreen />);
  await fireEvent.changeText(screen.getByLabelText('E-mail'), 'ines@example.com');
  await fireEvent.changeText(screen.getByLabelText('Password'), 'a short sentence');
  await fireEvent.press(screen.getByRole('checkbox'));
  await press('Create account');
  await waitFor(() => expect(went()).toEqual(['push /replace-device']));
  expect(useReplaceStore.getState().replacement).toMatchObject({ reason: 'bound', devices: [] });
});

test('a login that a smaller plan ended can take its place again', async () => {
  useAuthStore.setState({
    endedBecause: { code: 'DEVICE_LIMIT_REACHED', reason: null, params: full([phone]) },
  });
  await show(<LogInScreen />);
  await press('Use this device instead');
  expect(went()).toEqual(['push /replace-device']);
  await show(<ReplaceScreen />);
  expect(screen.getByRole('radio', { name: /Old phone/ })).toBeChecked();
});

test.each([
  [refusal(401, 'INVALID_CREDENTIALS'), /isn’t the code/],
  [refusal(429, 'TOO_MANY_ATTEMPTS', {}, { 'Retry-After': '1800' }), /Wait 30 minutes/],
  [refusal(429, 'DEVICE_REMOVAL_LIMIT'), /now it’s one a day/],
  ['unreachable', /can’t be reached/],
] as const)('a code that is refused (%#) says why and stays in the field', async (answer, said) => {
  await askForCode(full([phone]));
  answerWith(path, answer);
  await type('123456');
  expect(await screen.findByText(said)).toBeOnTheScreen();
  expect(screen.getByLabelText('Code').props.value).toBe('123456');
  expect(useAuthStore.getState().status).toBe('signedOut');
});

test('a token that is too old leads back to the log-in', async () => {
  await askForCode(full([phone]));
  answerWith(path, refusal(401, 'TOKEN_EXPIRED'));
  await type('123456');
  expect(await screen.findByText(/longer than 15 minutes/)).toBeOnTheScreen();
  expect(screen.queryByLabelText('Code')).toBeNull();
  const endedBecause = {
    code: 'DEVICE_LIMIT_REACHED',
    reason: null,
    params: full([phone]),
  } as const;
  await act(async () => useAuthStore.setState({ endedBecause }));
  await press('Begin again');
  expect(useAuthStore.getState().endedBecause).toBeNull();
  expect(went().at(-1)).toBe('replace /log-in');
});

test('a new code can be sent after a minute, not before', async () => {
  await askForCode(full([phone]));
  expect(screen.queryByRole('button', { name: 'Send a new code' })).toBeNull();
  expect(screen.getByText(/A new code can be sent in \d+ second/)).toBeOnTheScreen();
  const later = Date.now() + 60_000;
  jest.spyOn(Date, 'now').mockReturnValue(later);
  await act(() => new Promise((resolve) => setTimeout(resolve, 1100)));
  await press('Send a new code');
  await waitFor(() => expect(bodies()).toHaveLength(2));
  jest.restoreAllMocks();
});

test('the token is kept nowhere but in memory, and leaving the screen forgets it', async () => {
  await logIn(full([phone]));
  await show(<ReplaceScreen />);
  expect(JSON.stringify([...secrets, ...kept])).not.toContain(token);
  await screen.unmount();
  expect(useReplaceStore.getState().replacement).toBeNull();
});

test('without a replacement under way the screen leads to the log-in', async () => {
  await show(<ReplaceScreen />);
  expect(went()).toEqual(['redirect /log-in']);
});
