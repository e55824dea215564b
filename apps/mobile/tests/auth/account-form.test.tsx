import { fireEvent, render, screen, waitFor } from '@testing-library/react-native';
import { AccountForm } from '@/features/auth/account-form.tsx';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { i18n } from '@/i18n/i18n';
import { writePreference } from '@/platform/preferences';
import {
  answerWith,
  forgetAnswers,
  refusal,
  scriptedFetch,
  sent,
  signedIn,
} from './scripted-api.ts';

const mockFetch = scriptedFetch;
jest.mock('expo/fetch', () => ({
  fetch: (url: string, init: { body?: string }) => mockFetch(url, init),
}));

const mockKept = new Map<string, string>();
jest.mock('expo-secure-store', () => ({
  getItemAsync: async (key: string) => mockKept.get(key) ?? null,
  setItemAsync: async (key: string, value: string) => void mockKept.set(key, value),
  deleteItemAsync: async (key: string) => void mockKept.delete(key),
}));
jest.mock('@/platform/preferences', () => {
  const kept = new Map<string, string>();
  return {
    kept,
    readPreference: (key: string) => kept.get(key) ?? null,
    writePreference: (key: string, value: string) => kept.set(key, value),
  };
});
const { kept: preferences } = jest.requireMock<{ kept: Map<string, string> }>(
  '@/platform/preferences',
);

beforeEach(async () => {
  forgetAnswers();
  mockKept.clear();
  preferences.clear();
  useAuthStore.setState({ status: 'signedOut', endedBecause: null });
  await i18n.changeLanguage('en');
});

async function fill(email: string, password: string) {
  await fireEvent.changeText(screen.getByLabelText('E-mail'), email);
  await fireEvent.changeText(screen.getByLabelText('Password'), password);
}

test('says the rule for a password before anything is typed', async () => {
  await render(<AccountForm mode="signUp" />);
  expect(screen.getByText(/At least 8 characters/)).toBeOnTheScreen();
  expect(screen.getByText(/guided problem solving/)).toBeOnTheScreen();
});

test('an empty sign-up is not sent and every field says what is missing', async () => {
  await render(<AccountForm mode="signUp" />);
  await fireEvent.press(screen.getByRole('button', { name: 'Create account' }));
  expect(screen.getAllByRole('alert').map((alert) => alert.props.children)).toEqual([
    'Write your e-mail address',
    'Write your password',
    'Solacore is made for adults. Confirm that you’re 18 or older to go on.',
  ]);
  expect(sent).toEqual([]);
});

test('a sign-up signs in and sends the device and the language, not the age', async () => {
  answerWith('/auth/register', signedIn);
  await render(<AccountForm mode="signUp" />);
  await fill(' ines@example.com ', 'a short sentence');
  await fireEvent.press(screen.getByRole('checkbox'));
  await fireEvent.press(screen.getByRole('button', { name: 'Create account' }));
  await waitFor(() => expect(useAuthStore.getState().status).toBe('signedIn'));
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).toEqual({
    email: 'ines@example.com',
    password: 'a short sentence',
    locale: 'en',
    device_fingerprint: expect.any(String),
    device_name: expect.any(String),
    platform: 'ios',
  });
});

test('an address that is taken is said at the e-mail field', async () => {
  answerWith('/auth/register', refusal(409, 'EMAIL_TAKEN'));
  await render(<AccountForm mode="signUp" />);
  await fill('ines@example.com', 'a short sentence');
  await fireEvent.press(screen.getByRole('checkbox'));
  await fireEvent.press(screen.getByRole('button', { name: 'Create account' }));
  expect(await screen.findByText(/already has an account/)).toBeOnTheScreen();
  expect(screen.getByLabelText('E-mail').props['aria-invalid']).toBe(true);
  expect(useAuthStore.getState().status).toBe('signedOut');
});

test('wrong credentials are said in the language of the screen', async () => {
  answerWith('/auth/login', refusal(401, 'INVALID_CREDENTIALS'));
  await i18n.changeLanguage('zh');
  await render(<AccountForm mode="logIn" />);
  await fireEvent.changeText(screen.getByLabelText('邮箱'), 'ines@example.com');
  await fireEvent.changeText(screen.getByLabelText('密码'), 'wrong');
  await fireEvent.press(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByText('邮箱或密码不对，请都检查一下。')).toBeOnTheScreen();
});

test('a server that cannot be reached leaves the words in the form', async () => {
  await render(<AccountForm mode="logIn" />);
  await fill('ines@example.com', 'a short sentence');
  await fireEvent.press(screen.getByRole('button', { name: 'Log in' }));
  expect(await screen.findByText(/can’t be reached/)).toBeOnTheScreen();
  expect(screen.getByLabelText('Password').props.value).toBe('a short sentence');
});

test('a first visit asks the server nothing', async () => {
  useAuthStore.setState({ status: 'restoring' });
  await useAuthStore.getState().restore();
  expect(useAuthStore.getState().status).toBe('signedOut');
  expect(sent).toEqual([]);
});

test('a known login stays open while the server cannot be reached', async () => {
  writePreference('login', 'known');
  mockKept.set('solacore.accessToken', 'old').set('solacore.refreshToken', 'refresh');
  await useAuthStore.getState().restore();
  expect(useAuthStore.getState().status).toBe('signedIn');
  expect(mockKept.get('solacore.refreshToken')).toBe('refresh');
});

test('a login that the server has ended leads to log in and says so', async () => {
  writePreference('login', 'known');
  mockKept.set('solacore.accessToken', 'old').set('solacore.refreshToken', 'refresh');
  answerWith('/auth/refresh', refusal(401, 'LOGIN_REVOKED', { reason: 'login_limit' }));
  await useAuthStore.getState().restore();
  expect(useAuthStore.getState()).toMatchObject({
    status: 'signedOut',
    endedBecause: { code: 'LOGIN_REVOKED', reason: 'login_limit' },
  });
  expect(mockKept.has('solacore.refreshToken')).toBe(false);
});

test('signing out forgets the tokens and leaves what is kept on the device', async () => {
  answerWith('/auth/login', signedIn);
  answerWith('/auth/logout', { status: 200, body: {} });
  await useAuthStore.getState().logIn({ email: 'ines@example.com', password: 'x' });
  preferences.set('appearance', 'dark');
  mockKept.set('solacore.installId', 'stays');
  await useAuthStore.getState().signOut();
  expect([...preferences]).toEqual([
    ['login', 'left'],
    ['appearance', 'dark'],
  ]);
  expect([...mockKept.keys()]).toEqual(['solacore.installId']);
});
