import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { PaywallScreen } from '@/features/billing/paywall/paywall-screen.tsx';
import { show, signIn, startFresh, toastMessage } from '../account/account-kit.tsx';
import { went } from '../account/fake-router.ts';
import { answerWith, asked } from '../auth/scripted-api.ts';
import { answerBilling, subscription } from './billing-kit.ts';

const mockApp: { extra: Record<string, unknown> } = { extra: {} };
jest.mock('expo-constants', () => ({
  __esModule: true,
  default: {
    get expoConfig() {
      return mockApp;
    },
  },
}));

const mockStore = {
  user: '',
  calls: [] as string[],
  refusal: '',
  active: {},
};
// The native module only; what is ours above it is the real code.
jest.mock('react-native-purchases', () => ({
  __esModule: true,
  default: {
    PURCHASES_ERROR_CODE: { PURCHASE_CANCELLED_ERROR: '1', PAYMENT_PENDING_ERROR: '20' },
    isConfigured: async () => mockStore.user !== '',
    getAppUserID: async () => mockStore.user,
    configure: ({ appUserID }: { appUserID: string }) => {
      mockStore.user = appUserID;
      mockStore.calls.push(`configure ${appUserID}`);
    },
    logIn: async (id: string) => {
      mockStore.user = id;
      mockStore.calls.push(`logIn ${id}`);
    },
    getOfferings: async () => ({
      current: {
        availablePackages: [
          ['$rc_monthly', 'standard_monthly:base', 8.99, '8,99 €'],
          ['pro_monthly', 'app.solacore.anything', 18.99, '18,99 €'],
        ].map(([identifier, product, price, priceString]) => ({
          identifier,
          product: { identifier: product, price, priceString, currencyCode: 'EUR' },
        })),
      },
    }),
    purchasePackage: async ({ identifier }: { identifier: string }) => {
      mockStore.calls.push(`buy ${identifier}`);
      if (mockStore.refusal) throw Object.assign(new Error('no'), { code: mockStore.refusal });
    },
    restorePurchases: async () => {
      mockStore.calls.push('restore');
      return { entitlements: { active: mockStore.active } };
    },
  },
}));
jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const userId = '11111111-1111-4111-8111-111111111111';
const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }));
const sell = (key: string | undefined) => {
  mockApp.extra = { revenueCatKeys: { ios: key, android: key } };
};

beforeEach(async () => {
  Object.assign(mockStore, { user: '', calls: [], refusal: '', active: {} });
  sell('public-key');
  await startFresh();
  signIn();
  answerBilling();
});

test('an app built without a key sells nothing and asks no store', async () => {
  sell(undefined);
  await show(<PaywallScreen />);
  expect(await screen.findByText(/aren’t sold here/)).toBeOnTheScreen();
  expect(mockStore.calls).toEqual([]);
});

test('the store knows the account by its id, names its own prices, and nothing is restored unasked', async () => {
  await show(<PaywallScreen />);
  expect(await screen.findByText('8,99 €')).toBeOnTheScreen();
  expect(screen.getByText('18,99 €')).toBeOnTheScreen();
  expect(screen.queryByText(/\$9\.00/)).toBeNull();
  expect(mockStore.calls).toEqual([`configure ${userId}`]);
});

test('another account on the same phone takes the place of the first at the store', async () => {
  mockStore.user = 'somebody else';
  await show(<PaywallScreen />);
  await screen.findByText('8,99 €');
  expect(mockStore.calls).toEqual([`logIn ${userId}`]);
});

test('a purchase is bought in the store and then waited for; no payment page is opened', async () => {
  await show(<PaywallScreen />);
  await screen.findByText('8,99 €');
  await press('Continue with Standard');
  await waitFor(() => expect(went()).toEqual(['replace /plans/done?plan=standard_monthly']));
  expect(mockStore.calls).toContain('buy $rc_monthly');
  expect(asked).not.toContain('POST /subscriptions/checkout');
});

test.each(['1', '20'])('turning back at the store (code %s) changes nothing', async (code) => {
  mockStore.refusal = code;
  await show(<PaywallScreen />);
  await screen.findByText('8,99 €');
  await press('Continue with Standard');
  await waitFor(() => expect(mockStore.calls).toContain('buy $rc_monthly'));
  expect(await screen.findByRole('button', { name: 'Continue with Standard' })).toBeOnTheScreen();
  expect(went()).toEqual([]);
});

test('restoring warns of the move first, and then the server looks too', async () => {
  mockStore.active = { standard: {} };
  const back = subscription({ tier: 'standard', source: 'revenuecat', store: 'app_store' });
  answerWith('/subscriptions/sync', { status: 200, body: back });
  await show(<PaywallScreen />);
  await fireEvent.press(await screen.findByRole('button', { name: 'Restore purchase' }));
  expect(screen.getByText(/moves here and ends there/)).toBeOnTheScreen();
  expect(mockStore.calls).not.toContain('restore');
  await press('Restore');
  await waitFor(() => expect(toastMessage()).toBe('Your plan is back.'));
  expect(asked).toContain('POST /subscriptions/sync');
  expect(went()).toEqual(['replace /account/plan']);
});

test('with nothing to restore it says so and nothing is changed', async () => {
  await show(<PaywallScreen />);
  await fireEvent.press(await screen.findByRole('button', { name: 'Restore purchase' }));
  await press('Restore');
  await waitFor(() => expect(toastMessage()).toMatch(/no running plan/));
  expect(asked).not.toContain('POST /subscriptions/sync');
});
