import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { ChangeEmailScreen } from '@/features/account/change-email-screen.tsx';
import { ChangePasswordScreen } from '@/features/account/change-password-screen.tsx';
import { accepted, answerWith, refusal, sent } from '../auth/scripted-api.ts';
import { show, signIn, startFresh, toastMessage } from './account-kit.tsx';
import { went } from './fake-router.ts';

jest.mock('expo-router', () => jest.requireActual('./fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('./kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(startFresh);

const passwordPath = '/auth/password/change';
const emailPath = '/auth/email/change';
const done = { status: 204, body: undefined };
const bodiesTo = (path: string) =>
  sent.filter((request) => request.path === path).map(({ body }) => body);

const write = (label: string, text: string) =>
  fireEvent.changeText(screen.getByLabelText(label), text);
const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }));

async function showPassword(more: { hasPassword?: boolean } = {}) {
  signIn(more);
  await show(<ChangePasswordScreen />);
}

test('a new password signs out the others unless the person says no', async () => {
  answerWith(passwordPath, done);
  await showPassword();
  await write('Current password', 'the old one');
  await write('New password', 'a new sentence');
  expect(screen.getByRole('switch')).toBeChecked();
  await press('Change password');
  await waitFor(() => expect(went()).toEqual(['back']));
  expect(toastMessage()).toBe('Your password is changed');
  await fireEvent.press(screen.getByRole('switch'));
  await press('Change password');
  await waitFor(() => expect(went()).toEqual(['back', 'back']));
  const body = { current_password: 'the old one', password: 'a new sentence' };
  expect(bodiesTo(passwordPath)).toEqual([
    { ...body, revoke_others: true },
    { ...body, revoke_others: false },
  ]);
});

test('nothing is sent while a password is missing, short or the same', async () => {
  await showPassword();
  await press('Change password');
  expect(screen.getByText('Write your current password')).toBeOnTheScreen();
  expect(screen.getByText('Write your password')).toBeOnTheScreen();
  await write('Current password', 'the old one');
  await write('New password', 'short');
  expect(screen.getByText('Use at least 8 characters')).toBeOnTheScreen();
  await write('New password', 'the old one');
  expect(screen.getByText(/Choose a new one/)).toBeOnTheScreen();
  await press('Change password');
  expect(bodiesTo(passwordPath)).toEqual([]);
});

test.each([
  [refusal(401, 'INVALID_CREDENTIALS'), 'Current password', 'That isn’t your current password'],
  [
    refusal(400, 'VALIDATION_FAILED', { issues: [{ path: 'password', rule: 'too_common' }] }),
    'New password',
    'This password is easy to guess. Choose another one.',
  ],
  [
    refusal(400, 'VALIDATION_FAILED', { issues: [{ path: 'current_password', rule: 'too_big' }] }),
    'Current password',
    'Something in the form isn’t right. Check it and send it again.',
  ],
])('a refusal %j stands at the field %s', async (answer, label, words) => {
  answerWith(passwordPath, answer);
  await showPassword();
  await write('Current password', 'the old one');
  await write('New password', 'password1');
  await press('Change password');
  expect(await screen.findByText(words)).toBeOnTheScreen();
  expect(screen.getByLabelText(label).props['aria-invalid']).toBe(true);
  await write(label, 'another one');
  expect(screen.queryByText(words)).toBeNull();
});

test('too many attempts are said above the button, with the minutes', async () => {
  answerWith(passwordPath, refusal(429, 'TOO_MANY_ATTEMPTS', {}, { 'Retry-After': '600' }));
  await showPassword();
  await write('Current password', 'the old one');
  await write('New password', 'a new sentence');
  await press('Change password');
  expect(await screen.findByText(/Wait 10 minutes/)).toBeOnTheScreen();
});

test('an account without a password gets its first one', async () => {
  answerWith(passwordPath, done);
  await showPassword({ hasPassword: false });
  expect(await screen.findByRole('heading', { name: 'Set a password' })).toBeOnTheScreen();
  expect(screen.queryByLabelText('Current password')).toBeNull();
  await write('New password', 'a new sentence');
  await press('Set a password');
  await waitFor(() =>
    expect(bodiesTo(passwordPath)).toEqual([{ password: 'a new sentence', revoke_others: true }]),
  );
});

test('another address: both are mailed, and the page says what to do', async () => {
  signIn();
  answerWith(emailPath, accepted);
  await show(<ChangeEmailScreen />);
  expect(screen.getByText(/Until then you log in as before/)).toBeOnTheScreen();
  await write('New e-mail', ' new@example.com ');
  await press('Send both links');
  expect(screen.getByText('Write your current password')).toBeOnTheScreen();
  await write('Current password', 'the old one');
  await press('Send both links');
  expect(await screen.findByText(/Open the message at your present address/)).toBeOnTheScreen();
  expect(bodiesTo(emailPath)).toEqual([{ email: 'new@example.com', password: 'the old one' }]);
});

test.each([
  [refusal(401, 'INVALID_CREDENTIALS'), 'Current password', /isn’t your current password/],
  [refusal(409, 'EMAIL_TAKEN'), 'New e-mail', /already has an account/],
])('a refused address (%j) is said at: %s', async (answer, label, words) => {
  signIn();
  answerWith(emailPath, answer);
  await show(<ChangeEmailScreen />);
  await write('New e-mail', 'new@example.com');
  await write('Current password', 'the old one');
  await press('Send both links');
  expect(await screen.findByText(words)).toBeOnTheScreen();
  expect(screen.getByLabelText(label).props['aria-invalid']).toBe(true);
});

test('without a password the address alone is asked for', async () => {
  signIn({ hasPassword: false });
  answerWith(emailPath, accepted);
  await show(<ChangeEmailScreen />);
  await waitFor(() => expect(screen.queryByLabelText('Current password')).toBeNull());
  await write('New e-mail', 'new@example.com');
  await press('Send both links');
  await waitFor(() => expect(bodiesTo(emailPath)).toEqual([{ email: 'new@example.com' }]));
});
