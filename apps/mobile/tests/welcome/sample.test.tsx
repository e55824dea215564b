import { act, fireEvent, screen } from '@testing-library/react-native';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { SignUpScreen } from '@/features/auth/sign-up-screen';
import { adoptSample } from '@/features/sample/open-sample';
import { SampleScreen } from '@/features/sample/sample-screen';
import { useWelcomeStore } from '@/features/welcome/welcome-store';
import { emptyLocalDb, localDbStore } from '@/local-db/local-db-state';
import { show, startFresh } from '../account/account-kit';
import { openAt, went } from '../account/fake-router';
import { asked } from '../auth/scripted-api';
import { kept } from '../kept-preferences';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo-crypto', () => ({
  randomUUID: jest.requireActual<typeof import('node:crypto')>('node:crypto').randomUUID,
}));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(async () => {
  await startFresh();
  await emptyLocalDb();
  useWelcomeStore.getState().finish();
});

const db = () => {
  const { db: open } = localDbStore.getState();
  if (!open) throw new Error('the store is open');
  return open;
};
const signIn = () => act(async () => useAuthStore.setState({ status: 'signedIn' }));

async function talk(words: string) {
  await fireEvent.changeText(await screen.findByLabelText('Your message'), words);
  await fireEvent.press(screen.getByRole('button', { name: 'Send' }));
  await screen.findAllByText('Guide on this device, not an AI model', {}, { timeout: 20_000 });
}

test('a conversation without an account is answered here, says by whom, and asks no server', async () => {
  await show(<SampleScreen />);
  expect(
    await screen.findByText(/built-in guide on this device, not with a person/),
  ).toBeOnTheScreen();
  expect(screen.getByText(/Nothing you write is sent/)).toBeOnTheScreen();
  await talk('My boss keeps moving the deadline and I am worried.');
  expect(screen.queryByText(/is sent as/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Report this answer' })).toBeNull();
  expect(asked).toEqual([]);
});

test('it is found again as it was left, and after sign-up it is one among the others', async () => {
  await show(<SampleScreen />);
  await talk('My boss keeps moving the deadline and I am worried.');
  const id = kept.get('sample');
  await screen.unmount();
  await show(<SampleScreen />);
  expect(await screen.findByText(/My boss keeps moving/)).toBeOnTheScreen();
  expect(kept.get('sample')).toBe(id);
  await screen.unmount();
  await signIn();
  await adoptSample();
  expect(kept.has('sample')).toBe(false);
  expect((await db().listConversations(9)).map((one) => one.id)).toEqual([id]);
});

test('one in which nothing was said leaves nothing behind', async () => {
  await show(<SampleScreen />);
  await screen.findByLabelText('Your message');
  await screen.unmount();
  await signIn();
  await adoptSample();
  expect(await db().listConversations(9)).toEqual([]);
});

test('before the question of age, and for somebody signed in, there is none', async () => {
  useWelcomeStore.getState().forget();
  await show(<SampleScreen />);
  expect(went()).toEqual(['redirect /welcome']);
  await screen.unmount();
  openAt();
  useWelcomeStore.getState().finish();
  await signIn();
  await show(<SampleScreen />);
  expect(went()).toEqual(['redirect /']);
});

test('sign-up leads to it, and says that the one begun stays', async () => {
  await show(<SignUpScreen />);
  await fireEvent.press(
    screen.getByRole('link', { name: 'Try a conversation first, without an account' }),
  );
  expect(went()).toEqual(['push /sample']);
  await screen.unmount();
  kept.set('sample', 'an-id');
  await show(<SignUpScreen />);
  expect(screen.getByText(/The conversation you tried is on this device/)).toBeOnTheScreen();
  expect(screen.getByRole('link', { name: 'Open it again' })).toBeOnTheScreen();
});
