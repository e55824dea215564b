import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { LinkedScreen } from '@/features/providers/linked-screen.tsx';
import { useProviderStore } from '@/features/providers/provider-store.ts';
import { useServiceStore } from '@/features/service/service-store.ts';
import { show, signIn, startFresh, toastMessage } from '../account/account-kit.tsx';
import { went } from '../account/fake-router.ts';
import { answerWith, asked, refusal, sent } from '../auth/scripted-api.ts';
import { answerConfig } from './answer-config.ts';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));
const mockProof = jest.fn();
jest.mock('@/platform/provider-sign-in', () => ({
  clientIdFor: (_provider: string, accepted: string[]) => accepted[0] ?? null,
  askProvider: (question: object) => mockProof(question),
}));

const path = '/users/me/identities';
const proof = { idToken: 'an-id-token-of-a-provider', nonce: 'a-nonce-of-this-device' };
const done = { status: 204, body: undefined };
const google = {
  provider: 'google',
  email: 'ines@gmail.com',
  created_at: new Date().toISOString(),
};
const press = async (name: string) => fireEvent.press(await screen.findByRole('button', { name }));

function answerWays(identities: object[], hasPassword = true) {
  answerWith(`GET ${path}`, { status: 200, body: { has_password: hasPassword, identities } });
}

beforeEach(async () => {
  await startFresh();
  useServiceStore.setState({ status: 'unknown', signIn: { google: null, apple: null } });
  useProviderStore.setState({ problem: null });
  mockProof.mockReset().mockResolvedValue(proof);
  signIn();
  answerConfig({ google: ['web-client'], apple: ['app.solacore'] });
  answerWays([]);
});

test('Google is linked by its proof, and the list shows since when', async () => {
  answerWith(`POST ${path}`, done);
  await show(<LinkedScreen />);
  await screen.findByRole('button', { name: 'Link Google' });
  answerWays([google]);
  await press('Link Google');
  expect(await screen.findByText('ines@gmail.com, linked today')).toBeOnTheScreen();
  expect(toastMessage()).toBe('Google is linked.');
  expect(mockProof).toHaveBeenCalledWith({
    provider: 'google',
    clientId: 'web-client',
    purpose: 'link',
  });
  expect(sent.find(({ body }) => body !== null)?.body).toEqual({
    provider: 'google',
    id_token: proof.idToken,
    nonce: proof.nonce,
  });
});

test('somebody who turns back at the provider has changed nothing', async () => {
  mockProof.mockResolvedValue(null);
  await show(<LinkedScreen />);
  await press('Link Apple');
  await screen.findByRole('button', { name: 'Link Apple' });
  expect(asked).not.toContain(`POST ${path}`);
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['EMAIL_TAKEN', 409, /That Google account already belongs to another/],
  ['EMAIL_NOT_VERIFIED', 403, /Confirm your e-mail address first/],
  ['OAUTH_TOKEN_INVALID', 401, /didn’t confirm who you are/],
] as const)('a link that is refused with %s is said', async (code, status, said) => {
  answerWith(`POST ${path}`, refusal(status, code));
  await show(<LinkedScreen />);
  await press('Link Google');
  expect(await screen.findByText(said)).toBeOnTheScreen();
});

test('a provider is unlinked after one question', async () => {
  answerWays([google]);
  answerWith(`DELETE ${path}/google`, done);
  await show(<LinkedScreen />);
  await press('Unlink Google');
  expect(screen.getByText(/can’t sign in with it any more/)).toBeOnTheScreen();
  answerWays([]);
  await press('Unlink');
  await waitFor(() => expect(toastMessage()).toBe('Google is unlinked.'));
  expect(await screen.findByRole('button', { name: 'Link Google' })).toBeOnTheScreen();
});

test('the only way in is not unlinked; a password comes first', async () => {
  answerWays([google], false);
  await show(<LinkedScreen />);
  await press('Unlink Google');
  expect(screen.getByText('Google is your only way in')).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: 'Unlink' })).toBeNull();
  await press('Set a password');
  expect(went()).toEqual(['push /account/password']);
  expect(asked).not.toContain(`DELETE ${path}/google`);
});

test('what the server no longer offers can still be unlinked', async () => {
  answerConfig({});
  answerWays([google]);
  await show(<LinkedScreen />);
  expect(await screen.findByRole('button', { name: 'Unlink Google' })).toBeOnTheScreen();
  expect(screen.queryByText('Apple')).toBeNull();
});

test('a server without other services says that there are none', async () => {
  answerConfig({});
  await show(<LinkedScreen />);
  expect(await screen.findByText(/No other way to sign in/)).toBeOnTheScreen();
});
