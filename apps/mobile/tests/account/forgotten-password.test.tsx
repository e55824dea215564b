import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { ForgotPasswordScreen } from '@/features/account/forgot-password-screen.tsx';
import { ResetPasswordScreen } from '@/features/account/reset-password-screen.tsx';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { accepted, answerWith, refusal, sent } from '../auth/scripted-api.ts';
import { deadLink, show, signIn, startFresh, token } from './account-kit.tsx';
import { openAt, went } from './fake-router.ts';

jest.mock('expo-router', () => jest.requireActual('./fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('./kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(startFresh);

const resetPath = '/auth/password/reset';
const common = { issues: [{ path: 'password', rule: 'too_common' }] };

async function choose(password: string) {
  await fireEvent.changeText(screen.getByLabelText('New password'), password);
  await fireEvent.press(screen.getByRole('button', { name: 'Save the new password' }));
}

test('asking for a link answers the same whatever the address', async () => {
  answerWith('/auth/password/forgot', accepted);
  await show(<ForgotPasswordScreen />);
  await fireEvent.changeText(screen.getByLabelText('E-mail'), 'nobody@example.com');
  await fireEvent.press(screen.getByRole('button', { name: 'Send the link' }));
  expect(await screen.findByText(/If there’s an account with this address/)).toBeOnTheScreen();
  expect(screen.queryByLabelText('E-mail')).toBeNull();
  await fireEvent.press(screen.getByRole('link', { name: 'Log in' }));
  expect(went()).toEqual(['replace /log-in']);
});

test('an unfinished address is not sent, a failed request keeps it', async () => {
  await show(<ForgotPasswordScreen />);
  await fireEvent.changeText(screen.getByLabelText('E-mail'), 'ines@');
  await fireEvent.press(screen.getByRole('button', { name: 'Send the link' }));
  expect(screen.getByText(/Check the address/)).toBeOnTheScreen();
  expect(sent).toEqual([]);
  await fireEvent.changeText(screen.getByLabelText('E-mail'), 'ines@example.com');
  await fireEvent(screen.getByLabelText('E-mail'), 'submitEditing');
  expect(await screen.findByText(/can’t be reached/)).toBeOnTheScreen();
  expect(screen.getByLabelText('E-mail').props.value).toBe('ines@example.com');
});

test('a new password is sent with the token of the link, then comes the log-in', async () => {
  answerWith(resetPath, { status: 204, body: undefined });
  openAt({ token });
  await show(<ResetPasswordScreen />);
  await choose('short');
  expect(screen.getByText('Use at least 8 characters')).toBeOnTheScreen();
  await choose('a new sentence');
  expect(await screen.findByText(/Your password is changed/)).toBeOnTheScreen();
  expect(sent).toEqual([{ path: resetPath, body: { token, password: 'a new sentence' } }]);
  await fireEvent.press(screen.getByRole('button', { name: 'Log in' }));
  expect(went()).toEqual(['replace /log-in']);
});

test('a common password is refused at its field, and the link stays good', async () => {
  answerWith(resetPath, refusal(400, 'VALIDATION_FAILED', common));
  openAt({ token });
  await show(<ResetPasswordScreen />);
  await choose('password1');
  expect(await screen.findByText(/easy to guess/)).toBeOnTheScreen();
  expect(screen.getByLabelText('New password').props['aria-invalid']).toBe(true);
  answerWith(resetPath, { status: 204, body: undefined });
  await choose('a new sentence');
  expect(await screen.findByText(/Your password is changed/)).toBeOnTheScreen();
});

test.each([
  ['used before', { token }],
  ['cut', { token: 'x' }],
])('a link that is %s leads to a new one', async (_, params) => {
  answerWith(resetPath, refusal(400, 'VALIDATION_FAILED', deadLink));
  openAt(params);
  await show(<ResetPasswordScreen />);
  if (params.token === token) await choose('a new sentence');
  expect(await screen.findByText(/Your password is as it was/)).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Ask for a new link' }));
  expect(went()).toEqual(['replace /forgot-password']);
});

test('whoever is signed in here learns from the server whether their login ended', async () => {
  signIn();
  answerWith(resetPath, { status: 204, body: undefined });
  answerWith('/users/me', refusal(401, 'LOGIN_REVOKED', { reason: 'password_changed' }));
  openAt({ token });
  await show(<ResetPasswordScreen />);
  await choose('a new sentence');
  await waitFor(() =>
    expect(useAuthStore.getState()).toMatchObject({
      status: 'signedOut',
      endedBecause: { reason: 'password_changed' },
    }),
  );
  expect(await screen.findByRole('button', { name: 'Log in' })).toBeOnTheScreen();
});

test('the link of another account leaves the login here alone', async () => {
  signIn();
  answerWith(resetPath, { status: 204, body: undefined });
  openAt({ token });
  await show(<ResetPasswordScreen />);
  await choose('a new sentence');
  expect(await screen.findByRole('button', { name: 'Go on' })).toBeOnTheScreen();
  expect(useAuthStore.getState().status).toBe('signedIn');
});
