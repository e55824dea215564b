import { act, fireEvent, screen, waitFor } from '@testing-library/react-native';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { LogInScreen } from '@/features/auth/log-in-screen.tsx';
import { SignUpScreen } from '@/features/auth/sign-up-screen.tsx';
import { ProviderReturnScreen } from '@/features/providers/provider-return-screen.tsx';
import { useProviderStore } from '@/features/providers/provider-store.ts';
import { useReplaceStore } from '@/features/replace-device/replace-store.ts';
import { useServiceStore } from '@/features/service/service-store.ts';
import { i18n } from '@/i18n/i18n';
import { show, signIn, startFresh, toastMessage } from '../account/account-kit.tsx';
import { went } from '../account/fake-router.ts';
import { answerWith, refusal, sent, signedIn } from '../auth/scripted-api.ts';
import { answerConfig } from './answer-config.ts';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));
const mockProof = jest.fn();
const mockReturn = jest.fn();
jest.mock('@/platform/provider-sign-in', () => ({
  clientIdFor: (_provider: string, accepted: string[]) => accepted[0] ?? null,
  askProvider: (question: object) => mockProof(question),
  takeProviderReturn: () => mockReturn(),
}));

const proof = { idToken: 'an-id-token-of-a-provider', nonce: 'a-nonce-of-this-device' };
const bodyTo = (path: string) => sent.find((request) => request.path === path)?.body;
const press = async (name: string) => fireEvent.press(await screen.findByRole('button', { name }));

beforeEach(async () => {
  await startFresh();
  useServiceStore.setState({ status: 'unknown', signIn: { google: null, apple: null } });
  useProviderStore.setState({ problem: null });
  useReplaceStore.getState().end();
  mockProof.mockReset().mockResolvedValue(proof);
  mockReturn.mockReset().mockReturnValue(null);
  answerConfig({ google: ['web-client'], apple: ['app.solacore'] });
});

test.each([
  ['en', 'Continue with Google', 'Continue with Apple'],
  ['es', 'Continuar con Google', 'Continuar con Apple'],
  ['zh', '使用 Google 账号继续', '通过 Apple 继续'],
])('in %s both services are offered in their own wording', async (language, google, apple) => {
  await i18n.changeLanguage(language);
  await show(<SignUpScreen />);
  expect(await screen.findByRole('button', { name: google })).toBeOnTheScreen();
  expect(screen.getByRole('button', { name: apple })).toBeOnTheScreen();
});

test('a server that takes none shows none, and nothing about them', async () => {
  answerConfig({});
  await show(<LogInScreen />);
  await waitFor(() => expect(useServiceStore.getState().status).toBe('known'));
  expect(screen.queryByRole('button', { name: /Google|Apple/ })).toBeNull();
  expect(screen.queryByText('or')).toBeNull();
});

test('only what is configured is shown', async () => {
  answerConfig({ google: ['web-client'] });
  await show(<LogInScreen />);
  expect(await screen.findByRole('button', { name: /Google/ })).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: /Apple/ })).toBeNull();
});

test('Apple signs in with id token, nonce, code, language and this device', async () => {
  mockProof.mockResolvedValue({ ...proof, authorizationCode: 'a-code' });
  answerWith('/auth/oauth/apple', signedIn);
  await show(<SignUpScreen />);
  await press('Continue with Apple');
  await waitFor(() => expect(useAuthStore.getState().status).toBe('signedIn'));
  expect(bodyTo('/auth/oauth/apple')).toEqual({
    id_token: proof.idToken,
    nonce: proof.nonce,
    authorization_code: 'a-code',
    locale: 'en',
    device_fingerprint: expect.any(String),
    device_name: expect.any(String),
    platform: 'ios',
  });
});

test.each([
  [refusal(409, 'EMAIL_TAKEN'), /Log in with its password/],
  [refusal(401, 'OAUTH_TOKEN_INVALID'), /didn’t confirm who you are/],
  ['unreachable', /can’t be reached/],
] as const)('a sign-in that is refused (%#) is said under the buttons', async (answer, said) => {
  answerWith('/auth/oauth/google', answer);
  await show(<LogInScreen />);
  await press('Continue with Google');
  expect(await screen.findByText(said)).toBeOnTheScreen();
});

test('a provider that breaks down is said without its own words', async () => {
  mockProof.mockRejectedValue(new Error('secret detail'));
  await show(<LogInScreen />);
  await press('Continue with Google');
  expect(await screen.findByText(/didn’t confirm who you are/)).toBeOnTheScreen();
  expect(screen.queryByText(/secret detail/)).toBeNull();
});

test('at the limit of devices a provider sign-in leads to the replacement', async () => {
  const params = { limit: 1, devices: [], replace_token: 'a-token-that-replaces' };
  answerWith('/auth/oauth/google', refusal(403, 'DEVICE_LIMIT_REACHED', params));
  await show(<LogInScreen />);
  await press('Continue with Google');
  await waitFor(() => expect(went()).toEqual(['replace /replace-device']));
  expect(useReplaceStore.getState().replacement?.token).toBe('a-token-that-replaces');
});

const answered = (purpose: string, outcome: unknown) => ({ provider: 'google', purpose, outcome });

test('a browser that comes back with a proof is signed in, once', async () => {
  mockReturn.mockReturnValue(answered('signIn', proof));
  answerWith('/auth/oauth/google', signedIn);
  await show(<ProviderReturnScreen />);
  await waitFor(() => expect(went()).toEqual(['replace /']));
  expect(sent.filter(({ path }) => path === '/auth/oauth/google')).toHaveLength(1);
});

test('a browser that comes back without one is told so on the log-in', async () => {
  mockReturn.mockReturnValue(answered('signIn', 'failed'));
  await show(<ProviderReturnScreen />);
  await waitFor(() => expect(went()).toEqual(['replace /log-in']));
  expect(useProviderStore.getState().problem).not.toBeNull();
});

test('a browser that comes back to link waits for its login, then links', async () => {
  mockReturn.mockReturnValue(answered('link', proof));
  useAuthStore.setState({ status: 'restoring' });
  answerWith('POST /users/me/identities', { status: 204, body: undefined });
  await show(<ProviderReturnScreen />);
  expect(sent).toEqual([]);
  await act(async () => signIn());
  await waitFor(() => expect(went()).toEqual(['replace /account/linked']));
  expect(toastMessage()).toBe('Google is linked.');
});
