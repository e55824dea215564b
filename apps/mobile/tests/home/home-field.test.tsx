import type { CurrentSubscription } from '@solacore/contract';
import { fireEvent, render, screen, waitFor } from '@testing-library/react-native';
import { api } from '@/api/client.ts';
import { hasAgreedToOverage } from '@/features/billing/overage/overage-agreed.ts';
import { HomeField } from '@/features/home/home-field';
import { startConversation } from '@/local-db';
import { openAt, went } from '../account/fake-router.ts';
import { kept } from '../kept-preferences';
import { onPhone } from '../on-phone';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/api/client.ts', () => ({
  onSignedOut: jest.fn(),
  api: { subscriptions: { current: jest.fn(), usage: jest.fn() } },
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => '' }));
jest.mock('@/local-db', () => ({ startConversation: jest.fn() }));

type More = Partial<CurrentSubscription>;

function subscription(
  sessions_used: number,
  end: string | null = null,
  more: More = {},
): CurrentSubscription {
  return {
    tier: end ? 'standard' : 'free',
    status: 'active',
    current_period_end: end,
    cancel_at_period_end: false,
    source: null,
    plan_id: null,
    store: null,
    billed_by: [],
    grace_until: null,
    trial_available: true,
    usage: {
      sessions_used,
      sessions_limit: end ? 100 : 10,
      overage_rate: null,
      pack_sessions_left: 0,
    },
    features: { history_days: 0, deep_analysis: false, priority_queue: false },
    ...more,
  };
}

async function show(answer: Promise<CurrentSubscription>) {
  jest.mocked(api.subscriptions.current).mockReturnValue(answer);
  await render(onPhone(<HomeField />));
}

beforeEach(() => {
  openAt();
  kept.clear();
  jest.mocked(startConversation).mockClear();
});

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

test('at the limit of a free plan the plans are one tap away, and nothing opens by itself', async () => {
  await show(Promise.resolve(subscription(10)));
  await fireEvent.press(await screen.findByRole('button', { name: 'See plans' }));
  expect(went()).toEqual(['push /plans']);
});

test('most of the plan used is said once a period', async () => {
  await show(Promise.resolve(subscription(8)));
  expect(await screen.findByText('8 of 10 conversations are used.')).toBeOnTheScreen();
  expect(composer()).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Got it' }));
  expect(screen.queryByText(/are used/)).toBeNull();
  await screen.unmount();
  await show(Promise.resolve(subscription(9)));
  await screen.findByText('What’s weighing on you?');
  expect(screen.queryByText(/are used/)).toBeNull();
});

test('a pack that is left lets the composer stay, and says how many are in it', async () => {
  const usage = {
    sessions_used: 10,
    sessions_limit: 10,
    overage_rate: null,
    pack_sessions_left: 7,
  };
  await show(Promise.resolve(subscription(10, null, { usage })));
  expect(await screen.findByText(/7 are left in your pack/)).toBeOnTheScreen();
  expect(screen.getByRole('button', { name: 'Start the conversation' })).toBeOnTheScreen();
});

test('where one more can be paid for, its price is said and agreed to before it begins', async () => {
  const end = '2026-12-14T12:00:00.000Z';
  const usage = {
    sessions_used: 100,
    sessions_limit: 100,
    overage_rate: 0.2,
    pack_sessions_left: 0,
  };
  const atLimit = subscription(100, end, { source: 'stripe', usage });
  jest.mocked(api.subscriptions.usage).mockResolvedValue({
    period_start: '2026-11-14T12:00:00.000Z',
    period_end: end,
    sessions_used: 100,
    sessions_limit: 100,
    overage: { rate_cents: 20, agreed_sessions: 0, cap_cents: 500, is_unpaid: false },
  });
  jest.mocked(startConversation).mockResolvedValue('a-conversation');
  await show(Promise.resolve(atLimit));
  expect(await screen.findByText(/Another one costs \$0\.20/)).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Start the conversation' }));
  expect(startConversation).not.toHaveBeenCalled();
  expect(hasAgreedToOverage('a-conversation')).toBe(false);
  await fireEvent.press(await screen.findByRole('button', { name: 'Start for $0.20' }));
  await waitFor(() => expect(hasAgreedToOverage('a-conversation')).toBe(true));
});

test('a missing payment is said on home, with the way to put it right', async () => {
  const grace_until = '2026-12-20T12:00:00.000Z';
  const plan = subscription(3, '2026-12-14T12:00:00.000Z', { status: 'past_due', grace_until });
  await show(Promise.resolve(plan));
  expect(await screen.findByText(/stays open until December 20/)).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Put it right' }));
  expect(went()).toEqual(['push /account/plan']);
});
