import type { CurrentSubscription } from '@solacore/contract';
import { render, screen } from '@testing-library/react-native';
import { SafeAreaProvider } from 'react-native-safe-area-context';
import { api } from '@/api/client.ts';
import { HomeField } from '@/features/home/home-field';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn() }) }));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/api/client.ts', () => ({ api: { subscriptions: { current: jest.fn() } } }));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => '' }));
jest.mock('@/local-db', () => ({ startConversation: jest.fn() }));

const metrics = {
  frame: { x: 0, y: 0, width: 390, height: 844 },
  insets: { top: 0, left: 0, right: 0, bottom: 0 },
};

function subscription(sessions_used: number, end: string | null = null): CurrentSubscription {
  return {
    tier: end ? 'standard' : 'free',
    status: 'active',
    current_period_end: end,
    cancel_at_period_end: false,
    source: null,
    plan_id: null,
    store: null,
    grace_until: null,
    trial_available: true,
    usage: { sessions_used, sessions_limit: end ? 100 : 10, overage_rate: null },
    features: { history_days: 0, deep_analysis: false, priority_queue: false },
  };
}

async function show(answer: Promise<CurrentSubscription>) {
  jest.mocked(api.subscriptions.current).mockReturnValue(answer);
  await render(
    <SafeAreaProvider initialMetrics={metrics}>
      <HomeField />
    </SafeAreaProvider>,
  );
}

const composer = () => screen.queryByLabelText('What’s on your mind');

test('the composer gives way to the limit once it is reached', async () => {
  await show(Promise.resolve(subscription(10)));
  expect(
    await screen.findByText('You’ve used your 10 free conversations. They all stay yours.'),
  ).toBeOnTheScreen();
  expect(composer()).toBeNull();
});

test('a monthly limit says when new conversations open', async () => {
  await show(Promise.resolve(subscription(100, '2026-12-14T12:00:00.000Z')));
  expect(await screen.findByText(/New ones open on December 14/)).toBeOnTheScreen();
});

test('one conversation left, or no answer from the server, leaves the composer', async () => {
  await show(Promise.resolve(subscription(9)));
  expect(composer()).toBeOnTheScreen();
  await screen.unmount();
  await show(Promise.reject(new Error('unreachable')));
  expect(composer()).toBeOnTheScreen();
});
