import { fireEvent, screen } from '@testing-library/react-native';
import { act } from 'react';
import { ActivationScreen } from '@/features/billing/paywall/activation-screen.tsx';
import { show, signIn, startFresh } from '../account/account-kit.tsx';
import { openAt, went } from '../account/fake-router.ts';
import { answerWith, asked } from '../auth/scripted-api.ts';
import { answerBilling, subscription } from './billing-kit.ts';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const looks = () => asked.filter((route) => route === 'POST /subscriptions/sync').length;
const answerSync = (told: Parameters<typeof subscription>[0]) =>
  answerWith('POST /subscriptions/sync', { status: 200, body: subscription(told) });
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

beforeEach(async () => {
  await startFresh();
  signIn();
  answerBilling();
  openAt({ plan: 'pro_monthly' });
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

test('the plan is waited for, and a smaller one that is there already does not count', async () => {
  answerSync({ tier: 'standard' });
  await show(<ActivationScreen />);
  await pass(1500);
  expect(screen.getByRole('heading', { name: 'Activating your plan…' })).toBeOnTheScreen();
  answerSync({ tier: 'pro' });
  await pass(1500);
  expect(screen.getByRole('heading', { name: 'Pro is active' })).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Go to the start' }));
  expect(went()).toEqual(['replace /']);
});

test('after ten looks it stops, says that nothing is lost, and looks again when asked', async () => {
  answerSync({});
  await show(<ActivationScreen />);
  await pass(15_000);
  expect(screen.getByText(/becomes active by itself/)).toBeOnTheScreen();
  expect(looks()).toBe(10);
  answerSync({ tier: 'pro' });
  await fireEvent.press(screen.getByRole('button', { name: 'Look again' }));
  await pass(100);
  expect(screen.getByRole('heading', { name: 'Pro is active' })).toBeOnTheScreen();
});

test('a server without a store, and one that is away for a moment, do not end the wait', async () => {
  answerWith('POST /subscriptions/sync', 'unreachable');
  await show(<ActivationScreen />);
  await pass(1500);
  answerWith('POST /subscriptions/sync', {
    status: 503,
    body: { error: 'BILLING_UNAVAILABLE', params: {}, request_id: 'r-1' },
  });
  answerBilling({ tier: 'pro' });
  await pass(1500);
  expect(screen.getByRole('heading', { name: 'Pro is active' })).toBeOnTheScreen();
});

test('a pack is waited for until there is more in it than before', async () => {
  openAt({ packs: '3' });
  answerSync({ packed: 3 });
  await show(<ActivationScreen />);
  await pass(1500);
  expect(screen.getByRole('heading', { name: 'Activating your pack…' })).toBeOnTheScreen();
  answerSync({ packed: 23 });
  await pass(1500);
  expect(
    screen.getByRole('heading', { name: '23 conversations are in your pack' }),
  ).toBeOnTheScreen();
});
