import { createHash } from 'node:crypto';
import { googleAddress, readGoogleReturn } from '@/platform/google-redirect.ts';
import { askProvider, clientIdFor } from '@/platform/provider-sign-in';

const mockSignIn = jest.fn();
jest.mock('expo-apple-authentication', () => ({
  AppleAuthenticationScope: { EMAIL: 1 },
  signInAsync: (options: object) => mockSignIn(options),
}));
jest.mock('expo-crypto', () => {
  const { createHash: hash, randomUUID } = jest.requireActual('node:crypto');
  return {
    CryptoDigestAlgorithm: { SHA256: 'sha256' },
    digestStringAsync: async (name: string, text: string) => hash(name).update(text).digest('hex'),
    randomUUID,
  };
});
const mockPrompt = jest.fn();
const mockExchange = jest.fn();
const mockAsked: { extraParams?: { nonce?: string }; redirectUri?: string }[] = [];
jest.mock('expo-auth-session', () => ({
  AuthRequest: function AuthRequest(this: object, config: object) {
    mockAsked.push(config);
    Object.assign(this, { codeVerifier: 'the-verifier', promptAsync: mockPrompt });
  },
  exchangeCodeAsync: (...all: object[]) => mockExchange(...all),
}));
jest.mock('expo-constants', () => ({
  __esModule: true,
  default: {
    expoConfig: {
      ios: { bundleIdentifier: 'app.solacore' },
      android: { package: 'app.solacore' },
      extra: { googleClientIds: { ios: 'ios-client' } },
    },
  },
}));

const apple = { provider: 'apple', clientId: 'app.solacore', purpose: 'signIn' } as const;
const google = { provider: 'google', clientId: 'ios-client', purpose: 'signIn' } as const;

test.each([
  ['google', ['web-client', 'ios-client'], 'ios-client'],
  ['google', ['web-client'], null],
  ['apple', ['app.solacore'], 'app.solacore'],
  ['apple', ['app.other'], null],
  ['apple', [], null],
] as const)('on a phone %s with the clients %j uses %s', (provider, accepted, own) => {
  expect(clientIdFor(provider, [...accepted])).toBe(own);
});

test('Apple gets the hash of the nonce, the server the nonce itself and the code', async () => {
  mockSignIn.mockResolvedValue({ identityToken: 'id-token', authorizationCode: 'code' });
  const proof = await askProvider(apple);
  const [options] = mockSignIn.mock.calls.at(-1) ?? [];
  const hash = createHash('sha256')
    .update(proof?.nonce ?? '')
    .digest('hex');
  expect(options.nonce).toBe(hash);
  expect(proof).toMatchObject({ idToken: 'id-token', authorizationCode: 'code' });
});

test('turning back at Apple is no error; anything else is', async () => {
  mockSignIn.mockRejectedValue(Object.assign(new Error(), { code: 'ERR_REQUEST_CANCELED' }));
  expect(await askProvider(apple)).toBeNull();
  mockSignIn.mockRejectedValue(Object.assign(new Error(), { code: 'ERR_REQUEST_FAILED' }));
  await expect(askProvider(apple)).rejects.toThrow();
});

test('Google’s code is exchanged with the verifier; the id token comes with its nonce', async () => {
  mockPrompt.mockResolvedValue({ type: 'success', params: { code: 'a-code' } });
  mockExchange.mockResolvedValue({ idToken: 'id-token' });
  const proof = await askProvider(google);
  const request = mockAsked.at(-1);
  expect(request?.redirectUri).toBe('app.solacore:/oauthredirect');
  expect(proof).toEqual({ idToken: 'id-token', nonce: request?.extraParams?.nonce });
  expect(mockExchange.mock.calls.at(-1)?.[0]).toMatchObject({
    clientId: 'ios-client',
    code: 'a-code',
    extraParams: { code_verifier: 'the-verifier' },
  });
});

test.each([
  [{ type: 'cancel' }],
  [{ type: 'dismiss' }],
  [{ type: 'error', params: { error: 'access_denied' } }],
])('turning back at Google (%j) is no error', async (answer) => {
  mockPrompt.mockResolvedValue(answer);
  expect(await askProvider(google)).toBeNull();
});

test.each([
  [{ type: 'error', params: { error: 'invalid_scope' } }],
  [{ type: 'success', params: {} }],
])('an answer without a code (%j) is an error', async (answer) => {
  mockPrompt.mockResolvedValue(answer);
  await expect(askProvider(google)).rejects.toThrow();
});

const kept = 'signIn the-state the-nonce';

test('a browser is sent to Google with state and nonce, for an id token alone', () => {
  const asked = { clientId: 'c', redirectUri: 'https://x.example/app/oauthredirect' };
  const address = new URL(googleAddress({ ...asked, state: 'the-state', nonce: 'the-nonce' }));
  expect(address.origin).toBe('https://accounts.google.com');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    client_id: 'c',
    redirect_uri: asked.redirectUri,
    response_type: 'id_token',
    scope: 'openid email',
    prompt: 'select_account',
    state: 'the-state',
    nonce: 'the-nonce',
  });
});

test.each([
  ['#state=the-state&id_token=t', { idToken: 't', nonce: 'the-nonce' }],
  ['#state=the-state&error=access_denied', 'left'],
  ['#state=the-state&error=server_error', 'failed'],
  ['#state=another&id_token=t', 'failed'],
  ['#id_token=t', 'failed'],
  ['', 'failed'],
])('what comes back as %s is %j', (fragment, outcome) => {
  expect(readGoogleReturn(fragment, kept)).toEqual({
    provider: 'google',
    purpose: 'signIn',
    outcome,
  });
});

test.each([[null], [''], ['signIn'], ['other the-state the-nonce']])(
  'an answer to a question that was not asked here (%j) is dropped',
  (kept) => {
    expect(readGoogleReturn('#state=the-state&id_token=t', kept)).toBeNull();
  },
);
