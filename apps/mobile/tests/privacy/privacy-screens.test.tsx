import { piiTypes } from '@solacore/privacy';
import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { AskDeletionScreen } from '@/features/account/ask-deletion-screen';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { neutralWord } from '@/features/privacy/neutral-word';
import { PrivacyScreen } from '@/features/privacy/privacy-screen';
import { useServiceStore } from '@/features/service/service-store.ts';
import { i18n } from '@/i18n/i18n';
import { show, signIn, startFresh } from '../account/account-kit.tsx';
import { went } from '../account/fake-router';
import { answerWith, signedIn } from '../auth/scripted-api.ts';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(startFresh);

test.each([
  ['a model', [{ name: 'compatible', model: 'house-model' }], /AI \(house-model\)/],
  ['the guide alone', [{ name: 'guide', model: null }], /No AI company/],
] as const)('the page names who gets what: %s', async (_, providers, sentence) => {
  useServiceStore.setState({ status: 'known', providers: [...providers] });
  await show(<PrivacyScreen />);
  expect(screen.getByText(sentence)).toBeOnTheScreen();
  expect(screen.getByText('npm run canary')).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('link', { name: /Words to hide/ }));
  await fireEvent.press(screen.getByRole('link', { name: /Take your data/ }));
  await fireEvent.press(screen.getByRole('link', { name: /Delete account/ }));
  expect(went()).toEqual(['push /privacy/words', 'push /privacy/export', 'push /account/delete']);
});

test('signed out the page to ask for deletion says what goes and stays, and signing in leads on', async () => {
  await show(<AskDeletionScreen />);
  expect(screen.getByText(/For 12 months: a scrambled mark/)).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('link', { name: 'Get a new password' }));
  expect(went()).toEqual(['push /forgot-password']);
  answerWith('/auth/login', signedIn);
  await fireEvent.changeText(screen.getByLabelText('E-mail'), 'ines@example.com');
  await fireEvent.changeText(screen.getByLabelText('Password'), 'a quiet long sentence');
  await fireEvent.press(screen.getByRole('button', { name: 'Log in' }));
  await waitFor(() => expect(useAuthStore.getState().status).toBe('signedIn'));
  expect(went()).toContain('redirect /account/delete');
});

test('signed in the same page leads to the deed at once', async () => {
  signIn();
  await show(<AskDeletionScreen />);
  expect(went()).toEqual(['redirect /account/delete']);
});

test.each(['en', 'es', 'zh'])('every kind of hidden thing has a plain word (%s)', (language) => {
  const t = i18n.getFixedT(language);
  for (const type of piiTypes) {
    const word = neutralWord(t, `<${type}_3>`);
    expect([type, word]).not.toEqual([type, neutralWord(t, '<ANYTHING_1>')]);
    expect(word).not.toMatch(/[<>_]|privacy\./);
  }
  expect(neutralWord(t, '<HIDDEN_2')).toBe(neutralWord(t, '<ANYTHING_1>'));
});
