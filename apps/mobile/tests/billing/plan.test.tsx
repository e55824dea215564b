import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { PlanScreen } from '@/features/billing/plan/plan-screen.tsx';
import { show, signIn, startFresh, toastMessage } from '../account/account-kit.tsx';
import { went } from '../account/fake-router.ts';
import { answerWith, asked, refusal, sent } from '../auth/scripted-api.ts';
import { answerBilling } from './billing-kit.ts';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));
const mockOpened = jest.fn();
jest.mock('@/platform/purchases', () => jest.requireActual('@/platform/purchases.web.ts'));
jest.mock('@/platform/payment-page', () => ({
  openPaymentPage: async (address: string) => mockOpened(address),
  returnAddress: (path: string) => `https://solacore.example/app${path}`,
}));

const press = (name: string | RegExp) => fireEvent.press(screen.getByRole('button', { name }));
const end = '2031-12-14T12:00:00.000Z';
const standard = { tier: 'standard', plan_id: 'standard_monthly' } as const;

beforeEach(async () => {
  mockOpened.mockClear();
  await startFresh();
  signIn();
});

test('what is used is a meter, and the plans are one tap away', async () => {
  answerBilling({ used: 4 });
  await show(<PlanScreen />);
  expect(await screen.findByText('No payment, no end.')).toBeOnTheScreen();
  const meter = screen.getByRole('progressbar', { name: '4 of 10 free conversations used' });
  expect(meter).toHaveAccessibilityValue({ now: 4, max: 10 });
  await press('See plans');
  expect(went()).toEqual(['push /plans']);
  expect(screen.queryByRole('button', { name: 'Payments and receipts' })).toBeNull();
});

test.each([
  ['a running plan', standard, 'Renews on December 14, 2031.'],
  ['a trial', { ...standard, status: 'trialing' }, /^Free trial until December 14, 2031. After/],
  [
    'a trial that ends',
    { ...standard, status: 'trialing', cancel_at_period_end: true },
    /^Free trial until December 14, 2031. Then it ends/,
  ],
  [
    'a cancelled plan',
    { ...standard, cancel_at_period_end: true },
    /^Ends on December 14, 2031. Until then everything stays open/,
  ],
  ['a gift', { tier: 'pro', source: 'grant', store: null }, /^Given to you until December 14/],
  ['an organisation', { tier: 'org', source: 'org', store: null }, /^From your organisation/],
] as const)('%s says how it stands and until when', async (_, told, said) => {
  answerBilling(told);
  await show(<PlanScreen />);
  expect(await screen.findByText(said)).toBeOnTheScreen();
});

test('cancelling asks once and says until when; taking it back is one tap', async () => {
  const current = answerBilling(standard);
  await show(<PlanScreen />);
  await fireEvent.press(await screen.findByRole('button', { name: 'Cancel the plan' }));
  expect(screen.getByText(/lasts until December 14, 2031/)).toBeOnTheScreen();
  expect(asked).not.toContain('POST /subscriptions/cancel');
  const ending = answerBilling({ ...standard, cancel_at_period_end: true });
  answerWith('/subscriptions/cancel', { status: 200, body: ending });
  await press('Cancel it');
  await waitFor(() => expect(toastMessage()).toBe('Cancelled. It lasts until December 14, 2031.'));
  answerBilling(standard);
  answerWith('/subscriptions/resume', { status: 200, body: current });
  await fireEvent.press(await screen.findByRole('button', { name: 'Keep my plan after all' }));
  expect(await screen.findByText('Renews on December 14, 2031.')).toBeOnTheScreen();
  expect(toastMessage()).toBe('Your plan goes on.');
});

test('a cancellation that fails is said, and the plan stands as it did', async () => {
  answerBilling(standard);
  answerWith('/subscriptions/cancel', refusal(503, 'BILLING_UNAVAILABLE'));
  await show(<PlanScreen />);
  await fireEvent.press(await screen.findByRole('button', { name: 'Cancel the plan' }));
  await press('Cancel it');
  await waitFor(() => expect(toastMessage()).toMatch(/Nothing was charged/));
  expect(screen.getByText('Renews on December 14, 2031.')).toBeOnTheScreen();
});

test('a missing payment says until when all stays open, and leads to the payment page', async () => {
  answerBilling({ ...standard, status: 'past_due', grace_until: end });
  answerWith('/subscriptions/portal', {
    status: 200,
    body: { portal_url: 'https://pay.example/p' },
  });
  await show(<PlanScreen />);
  expect(await screen.findByText(/stays open until December 14, 2031/)).toBeOnTheScreen();
  await press('Put it right');
  await waitFor(() => expect(mockOpened).toHaveBeenCalledWith('https://pay.example/p'));
});

test('what a store bills is said as such and changed there', async () => {
  answerBilling({ ...standard, source: 'revenuecat', store: 'play_store' });
  await show(<PlanScreen />);
  expect(await screen.findByText(/^Bought on Google Play/)).toBeOnTheScreen();
  expect(screen.getByRole('link', { name: /store’s subscriptions/ })).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: 'Cancel the plan' })).toBeNull();
  expect(screen.queryByText('Beyond the limit')).toBeNull();
});

test('a second plan that is billed beside the first is said, and where it is ended', async () => {
  answerBilling({ ...standard, billed_by: ['app_store', 'stripe'] });
  await show(<PlanScreen />);
  expect(await screen.findByText(/You also pay for a plan in the App Store/)).toBeOnTheScreen();
  expect(screen.getByRole('link', { name: /store’s subscriptions/ })).toBeOnTheScreen();
});

test('the cap is set to a usual amount or to one’s own, and nonsense is not sent', async () => {
  answerBilling(standard, { agreed: 2, cap: 500 });
  await show(<PlanScreen />);
  expect(await screen.findByText('2 agreed to so far: $0.40 of $5.00')).toBeOnTheScreen();
  await press(/^Beyond the limit/);
  await fireEvent.press(screen.getByRole('radio', { name: /^Another amount/ }));
  await fireEvent.changeText(screen.getByLabelText('Amount in US dollars'), 'lots');
  await press('Save');
  expect(await screen.findByText(/Write an amount/)).toBeOnTheScreen();
  await fireEvent.changeText(screen.getByLabelText('Amount in US dollars'), '7,50');
  await press('Save');
  await waitFor(() => expect(toastMessage()).toBe('Saved: at most $7.50 a month.'));
  const patches = sent.filter(({ path, body }) => path === '/users/me' && body !== null);
  expect(patches.map(({ body }) => body)).toEqual([{ overage_cap_cents: 750 }]);
});

test('what is left in a pack stands beside the plan’s own; a browser sells none', async () => {
  answerBilling({ used: 10, packed: 7 }, { packs: [{ product_id: 'pack_20', sessions: 20 }] });
  await show(<PlanScreen />);
  expect(await screen.findByText('And 7 conversations left in your pack')).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: /pack/ })).toBeNull();
});

test('while an earlier invoice is unpaid nothing beyond the plan is offered', async () => {
  answerBilling(standard, { cap: 500, isUnpaid: true });
  await show(<PlanScreen />);
  expect(await screen.findByText('Waiting: an earlier invoice is unpaid')).toBeOnTheScreen();
});
