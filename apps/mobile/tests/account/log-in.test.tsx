import { type ErrorCode, languages, revokedReasons } from '@solacore/contract';
import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { Dimensions } from 'react-native';
import { UnverifiedLine } from '@/features/account/unverified-line.tsx';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { endedKey } from '@/features/auth/ended-key.ts';
import { LogInScreen } from '@/features/auth/log-in-screen.tsx';
import { i18n } from '@/i18n/i18n';
import { accepted, answerWith, refusal, sent } from '../auth/scripted-api.ts';
import { show, startFresh, toastMessage } from './account-kit.tsx';
import { went } from './fake-router.ts';

jest.mock('expo-router', () => jest.requireActual('./fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('./kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(startFresh);

const ended = (code: ErrorCode, reason: string | null = null) => ({ code, reason, params: {} });

test.each(languages)('each reason has its own sentence, in %s', (language) => {
  const t = i18n.getFixedT(language);
  const said = revokedReasons.map((reason) => t(endedKey(ended('LOGIN_REVOKED', reason))));
  expect(new Set(said).size).toBe(revokedReasons.length);
  const kept = { en: 'still here', es: 'siguen aquí', zh: '对话都还在' }[language];
  for (const sentence of said) expect(sentence).toContain(kept);
});

test.each([
  ['REFRESH_TOKEN_REUSED', null, 'account.ended.token_reused'],
  ['DEVICE_BOUND_TO_OTHER', null, 'account.ended.other_device'],
  ['DEVICE_LIMIT_REACHED', null, 'account.ended.downgraded'],
  ['ACCOUNT_SUSPENDED', null, 'account.ended.suspended'],
  ['TOKEN_EXPIRED', null, 'account.ended.expired'],
  ['LOGIN_REVOKED', 'a reason of a newer server', 'account.ended.expired'],
] as const)('%s with the reason %s is said by %s', (code, reason, key) => {
  expect(endedKey(ended(code, reason))).toBe(key);
});

test('the log-in says why the last login ended, as a status and not as an alarm', async () => {
  useAuthStore.setState({ endedBecause: ended('LOGIN_REVOKED', 'device_removed') });
  await show(<LogInScreen />);
  expect(screen.getByText(/was removed from your account/)).toBeOnTheScreen();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('somebody who signed out by themselves is told nothing', async () => {
  await show(<LogInScreen />);
  expect(screen.queryByText(/still here/)).toBeNull();
});

test('what was typed stays when the window grows to a desktop', async () => {
  const turnTo = (width: number, height: number) => {
    const window = { width, height, scale: 1, fontScale: 1 };
    return act(() => Dimensions.set({ window, screen: window }));
  };
  await turnTo(820, 1180);
  await show(<LogInScreen />);
  await fireEvent.changeText(screen.getByLabelText('E-mail'), 'ines@example.com');
  await turnTo(1180, 820);
  expect(screen.getByLabelText('E-mail')).toHaveDisplayValue('ines@example.com');
});

test('a forgotten password is one tap away', async () => {
  await show(<LogInScreen />);
  await fireEvent.press(screen.getByRole('link', { name: 'Forgot your password?' }));
  expect(went()).toEqual(['push /forgot-password']);
});

test('an address that is not confirmed gets another message', async () => {
  answerWith('/auth/email/resend', accepted);
  await show(<UnverifiedLine email="ines@example.com" />);
  await fireEvent.press(screen.getByRole('button', { name: 'Send again' }));
  await waitFor(() => expect(toastMessage()).toBe('A new message is on its way.'));
  expect(sent).toEqual([{ path: '/auth/email/resend', body: { email: 'ines@example.com' } }]);
});

test('a message that could not be asked for is said', async () => {
  answerWith('/auth/email/resend', refusal(429, 'TOO_MANY_ATTEMPTS', {}, { 'Retry-After': '60' }));
  await show(<UnverifiedLine email="ines@example.com" />);
  await fireEvent.press(screen.getByRole('button', { name: 'Send again' }));
  await waitFor(() =>
    expect(toastMessage()).toBe('Too many attempts. Wait a minute, then try again.'),
  );
});
