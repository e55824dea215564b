import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { PaywallScreen } from '@/features/billing/paywall/paywall-screen.tsx';
import { PlanScreen } from '@/features/billing/plan/plan-screen.tsx';
import { i18n } from '@/i18n/i18n';
import { show, signIn, startFresh } from '../account/account-kit.tsx';
import { went } from '../account/fake-router.ts';
import { asked } from '../auth/scripted-api.ts';
import { answerBilling } from './billing-kit.ts';

jest.mock('expo-constants', () => ({
  __esModule: true,
  default: { expoConfig: { extra: { revenueCatKeys: { ios: 'key', android: 'key' } } } },
}));
const mockStore = {
  calls: [] as string[],
  sold: ['pack_20', 'pack_50'],
  isAway: false,
  refusal: '',
};
// The native module only; what is ours above it is the real code.
jest.mock('react-native-purchases', () => ({
  __esModule: true,
  default: {
    PURCHASES_ERROR_CODE: { PURCHASE_CANCELLED_ERROR: '1', PAYMENT_PENDING_ERROR: '20' },
    PRODUCT_CATEGORY: { NON_SUBSCRIPTION: 'NON_SUBSCRIPTION' },
    isConfigured: async () => true,
    getAppUserID: async () => '11111111-1111-4111-8111-111111111111',
    getOfferings: async () => ({
      current: {
        availablePackages: [
          {
            identifier: 'standard_monthly',
            product: { identifier: 'x', price: 8.99, priceString: '8,99 €', currencyCode: 'EUR' },
          },
        ],
      },
    }),
    getProducts: async (names: string[], category: string) => {
      mockStore.calls.push(`look for ${names.join()} ${category}`);
      if (mockStore.isAway) throw new Error('no store');
      return names
        .filter((name) => mockStore.sold.includes(name))
        .map((identifier) => ({
          identifier,
          price: 3.99,
          priceString: identifier === 'pack_20' ? '3,99 €' : '8,49 €',
          currencyCode: 'EUR',
        }));
    },
    purchaseStoreProduct: async ({ identifier }: { identifier: string }) => {
      mockStore.calls.push(`buy ${identifier}`);
      if (mockStore.refusal) throw Object.assign(new Error('no'), { code: mockStore.refusal });
    },
  },
}));
jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const packs = [
  { product_id: 'pack_20', sessions: 20 },
  { product_id: 'pack_50', sessions: 50 },
];
const atStore = {
  tier: 'standard',
  source: 'revenuecat',
  store: 'app_store',
} as const;
const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }));
const offer = () => screen.queryByText(/Paid once, never renewed/);

beforeEach(async () => {
  Object.assign(mockStore, { calls: [], sold: ['pack_20', 'pack_50'], isAway: false, refusal: '' });
  await startFresh();
  signIn();
});

test('a pack stands under the plans at the store’s price, is bought there, and waited for', async () => {
  answerBilling({ used: 10, packed: 2 }, { packs });
  await show(<PaywallScreen />);
  expect(await screen.findByText('A few more, without a plan')).toBeOnTheScreen();
  expect(screen.getByRole('button', { name: '50 conversations for 8,49 €' })).toBeOnTheScreen();
  await press('20 conversations for 3,99 €');
  await waitFor(() => expect(went()).toEqual(['replace /plans/done?packs=2']));
  expect(mockStore.calls).toContain('buy pack_20');
  expect(mockStore.calls[0]).toBe('look for pack_20,pack_50 NON_SUBSCRIPTION');
  expect(asked).not.toContain('POST /subscriptions/checkout');
});

test('turning back at the store changes nothing', async () => {
  mockStore.refusal = '1';
  answerBilling({}, { packs });
  await show(<PaywallScreen />);
  await screen.findByText('A few more, without a plan');
  await press('20 conversations for 3,99 €');
  await waitFor(() => expect(mockStore.calls).toContain('buy pack_20'));
  expect(
    await screen.findByRole('button', { name: '20 conversations for 3,99 €' }),
  ).toBeOnTheScreen();
  expect(went()).toEqual([]);
});

test('a plan that the store bills has packs beside it, one tap from the plan', async () => {
  answerBilling({ ...atStore, used: 100 }, { packs });
  await show(<PlanScreen />);
  await fireEvent.press(await screen.findByRole('button', { name: 'Get a pack of conversations' }));
  expect(went()).toEqual(['push /plans']);
  await screen.unmount();
  await show(<PaywallScreen />);
  expect(await screen.findByText('A few more, beside your plan')).toBeOnTheScreen();
});

test('only what the store knows is offered; the plans are there though it knows nothing', async () => {
  mockStore.sold = ['pack_50'];
  answerBilling({}, { packs });
  await show(<PaywallScreen />);
  expect(await screen.findByText('8,49 €', { exact: false })).toBeOnTheScreen();
  expect(screen.queryByText(/^20 conversations for/)).toBeNull();
  await screen.unmount();
  mockStore.isAway = true;
  await show(<PaywallScreen />);
  expect(await screen.findByText('8,99 €')).toBeOnTheScreen();
  expect(offer()).toBeNull();
});

test.each([
  ['where nothing is set up', {}, []],
  ['beyond no limit', { ...atStore, tier: 'pro' }, packs],
  ['where Stripe bills what is beyond the plan', { tier: 'standard' }, packs],
] as const)('%s no pack is offered and none is looked for', async (_case, told, sold) => {
  answerBilling({ ...told }, { packs: [...sold] });
  await show(<PaywallScreen />);
  expect(await screen.findByText('8,99 €')).toBeOnTheScreen();
  expect(offer()).toBeNull();
  expect(mockStore.calls).toEqual([]);
});

test.each([
  ['es', '20 conversaciones por 3,99 €'],
  ['zh', '20 次对话，3,99 €'],
] as const)('a pack in %s', async (language, label) => {
  await i18n.changeLanguage(language);
  answerBilling({}, { packs });
  await show(<PaywallScreen />);
  expect(await screen.findByRole('button', { name: label })).toBeOnTheScreen();
});
