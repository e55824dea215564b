import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { PaywallScreen } from '@/features/billing/paywall/paywall-screen.tsx';
import { i18n } from '@/i18n/i18n';
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
// The browser's way: a payment page instead of a store.
jest.mock('@/platform/purchases', () => jest.requireActual('@/platform/purchases.web.ts'));
jest.mock('@/platform/payment-page', () => ({
  openPaymentPage: async (address: string) => mockOpened(address),
  returnAddress: (path: string) => `https://solacore.example/app${path}`,
}));

const press = (name: string | RegExp) => fireEvent.press(screen.getByRole('button', { name }));
const choose = (name: RegExp | string) => fireEvent.press(screen.getByRole('radio', { name }));

beforeEach(async () => {
  mockOpened.mockClear();
  await startFresh();
  signIn();
});

test('a plan is chosen by the month or by the year, and paid for at the payment page', async () => {
  answerBilling();
  answerWith('/subscriptions/checkout', {
    status: 200,
    body: { checkout_url: 'https://pay.example/c/1' },
  });
  await show(<PaywallScreen />);
  expect(await screen.findByText('$9.00')).toBeOnTheScreen();
  expect(
    screen.getByText(/^\$9\.00 a month, renewed every month until you cancel/),
  ).toBeOnTheScreen();
  await choose('Yearly');
  await choose(/^Pro\./);
  expect(screen.getByText('Saves $38.00 over twelve months')).toBeOnTheScreen();
  expect(screen.getByText(/^\$190\.00 a year, renewed every year/)).toBeOnTheScreen();
  await press('Continue with Pro');
  await waitFor(() => expect(mockOpened).toHaveBeenCalledWith('https://pay.example/c/1'));
  expect(sent.find(({ path }) => path === '/subscriptions/checkout')?.body).toEqual({
    plan_id: 'pro_yearly',
    success_url: 'https://solacore.example/app/plans/done?plan=pro_yearly',
    cancel_url: 'https://solacore.example/app/plans',
  });
});

test('not now leaves at once, and staying on Free is a choice like the others', async () => {
  answerBilling();
  await show(<PaywallScreen />);
  await screen.findByText('$9.00');
  await press('Not now');
  await choose(/^Stay on Free/);
  expect(screen.queryByText(/renewed every/)).toBeNull();
  await press('Stay on Free');
  expect(went()).toEqual(['back', 'back']);
  expect(asked).not.toContain('POST /subscriptions/checkout');
});

test('at the end of the free ones it says so kindly', async () => {
  answerBilling({ used: 10 });
  await show(<PaywallScreen />);
  expect(await screen.findByText('You’ve used your 10 free conversations.')).toBeOnTheScreen();
  expect(screen.getByText(/They all stay yours on this device/)).toBeOnTheScreen();
});

test('a trial is only spoken of to who has not had one', async () => {
  answerBilling();
  await show(<PaywallScreen />);
  expect(await screen.findByText(/begins with a free trial/)).toBeOnTheScreen();
  await screen.unmount();
  answerBilling({ trial_available: false });
  await show(<PaywallScreen />);
  expect(await screen.findByText(/renewed every month/)).toBeOnTheScreen();
  expect(screen.queryByText(/free trial/)).toBeNull();
});

test('the sandbox is labelled, and where nothing is sold nothing can be chosen', async () => {
  answerBilling({}, { web: 'sandbox' });
  await show(<PaywallScreen />);
  expect(await screen.findByText(/^Test mode/)).toBeOnTheScreen();
  await screen.unmount();
  answerBilling({}, { web: 'off' });
  await show(<PaywallScreen />);
  expect(await screen.findByText(/aren’t sold here/)).toBeOnTheScreen();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button', { name: /Continue/ })).toBeNull();
});

test('who pays Stripe changes the plan at the payment page and cannot buy a second one', async () => {
  answerBilling({ tier: 'standard', plan_id: 'standard_monthly' });
  answerWith('/subscriptions/portal', {
    status: 200,
    body: { portal_url: 'https://pay.example/p' },
  });
  await show(<PaywallScreen />);
  expect(await screen.findByText(/^You already have Standard/)).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: /Continue/ })).toBeNull();
  await press('Open the payment page');
  await waitFor(() => expect(mockOpened).toHaveBeenCalledWith('https://pay.example/p'));
});

test('who pays a store is told which one', async () => {
  answerBilling({ tier: 'standard', source: 'revenuecat', store: 'app_store' });
  await show(<PaywallScreen />);
  expect(await screen.findByText(/billed by the App Store/)).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: /payment page|Continue/ })).toBeNull();
});

test('bought in another tab: the plan that is there is shown instead of a second sale', async () => {
  answerBilling();
  answerWith('/subscriptions/checkout', refusal(409, 'ALREADY_SUBSCRIBED', { source: 'stripe' }));
  await show(<PaywallScreen />);
  await screen.findByText('$9.00');
  await press('Continue with Standard');
  await waitFor(() => expect(went()).toEqual(['replace /account/plan']));
  expect(toastMessage()).toBe('You already have this plan.');
});

test('payments that are away are said beside the button, which stays', async () => {
  answerBilling();
  answerWith('/subscriptions/checkout', refusal(503, 'BILLING_UNAVAILABLE'));
  await show(<PaywallScreen />);
  await screen.findByText('$9.00');
  await press('Continue with Standard');
  expect(await screen.findByText(/Nothing was charged/)).toBeOnTheScreen();
  expect(screen.getByRole('button', { name: 'Continue with Standard' })).toBeEnabled();
});

test('plans that cannot be read are asked for again', async () => {
  answerBilling();
  answerWith('/subscriptions/plans', 'unreachable');
  await show(<PaywallScreen />);
  expect(await screen.findByText('The plans didn’t open')).toBeOnTheScreen();
  answerBilling();
  await press('Try again');
  expect(await screen.findByText('$9.00')).toBeOnTheScreen();
});

test.each([
  ['es', /9,00/, 'Ahora no'],
  ['zh', /9\.00/, '暂时不用'],
] as const)('prices and buttons in %s', async (language, price, notNow) => {
  await i18n.changeLanguage(language);
  answerBilling();
  await show(<PaywallScreen />);
  expect((await screen.findAllByText(price)).length).toBeGreaterThan(0);
  expect(screen.getByRole('button', { name: notNow })).toBeOnTheScreen();
});
