import { fireEvent, screen } from '@testing-library/react-native';
import { VerifyEmailScreen } from '@/features/account/verify-email-screen.tsx';
import { i18n } from '@/i18n/i18n';
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

const verifyPath = '/auth/email/verify';
const asked = (path: string) => sent.filter((request) => request.path === path);

test.each([
  ['verified', /Your address is confirmed/],
  ['waiting_for_old', /at your old address/],
  ['waiting_for_new', /at your new address/],
  ['changed', /you log in with the new one/],
])('a link whose answer is %s says so, after one request', async (status, words) => {
  answerWith(verifyPath, { status: 200, body: { status } });
  openAt({ token });
  await show(<VerifyEmailScreen />);
  expect(await screen.findByText(words)).toBeOnTheScreen();
  expect(sent).toEqual([{ path: verifyPath, body: { token } }]);
  await fireEvent.press(screen.getByRole('button', { name: 'Go on' }));
  expect(went()).toEqual(['replace /']);
});

test('a used link offers another message, with the same answer for every address', async () => {
  answerWith(verifyPath, refusal(400, 'VALIDATION_FAILED', deadLink));
  answerWith('/auth/email/resend', accepted);
  openAt({ token });
  await show(<VerifyEmailScreen />);
  expect(await screen.findByText(/This link no longer works/)).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Send a new message' }));
  expect(screen.getByText('Write your e-mail address')).toBeOnTheScreen();
  expect(asked('/auth/email/resend')).toEqual([]);
  await fireEvent.changeText(screen.getByLabelText('E-mail'), ' ines@example.com');
  await fireEvent.press(screen.getByRole('button', { name: 'Send a new message' }));
  expect(await screen.findByText(/If this address waits/)).toBeOnTheScreen();
  expect(asked('/auth/email/resend')).toEqual([
    { path: '/auth/email/resend', body: { email: 'ines@example.com' } },
  ]);
});

test('signed in, the own address stands in the field already', async () => {
  signIn();
  answerWith(verifyPath, refusal(400, 'VALIDATION_FAILED', deadLink));
  openAt({ token });
  await show(<VerifyEmailScreen />);
  expect(await screen.findByDisplayValue('ines@example.com')).toBeOnTheScreen();
});

test.each([[{}], [{ token: 'cut' }], [{ token: [token, token] }]])(
  'a link without its token (%j) asks the server nothing',
  async (params) => {
    openAt(params);
    await show(<VerifyEmailScreen />);
    expect(await screen.findByText(/This link no longer works/)).toBeOnTheScreen();
    expect(sent).toEqual([]);
  },
);

test('without a connection the link stays good and can be tried again', async () => {
  openAt({ token });
  await show(<VerifyEmailScreen />);
  expect(await screen.findByText(/can’t be reached/)).toBeOnTheScreen();
  answerWith(verifyPath, { status: 200, body: { status: 'verified' } });
  await fireEvent.press(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/Your address is confirmed/)).toBeOnTheScreen();
});

test('an address that was taken meanwhile: nothing was changed', async () => {
  await i18n.changeLanguage('es');
  answerWith(verifyPath, refusal(409, 'EMAIL_TAKEN'));
  openAt({ token });
  await show(<VerifyEmailScreen />);
  expect(await screen.findByText(/No se ha cambiado nada/)).toBeOnTheScreen();
});

test('too many attempts: says how many minutes', async () => {
  await i18n.changeLanguage('zh');
  answerWith(verifyPath, refusal(429, 'TOO_MANY_ATTEMPTS', {}, { 'Retry-After': '121' }));
  openAt({ token });
  await show(<VerifyEmailScreen />);
  expect(await screen.findByText('尝试次数太多，请等 3 分钟再试。')).toBeOnTheScreen();
});
