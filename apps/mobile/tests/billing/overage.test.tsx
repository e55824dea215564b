import { fireEvent, screen } from '@testing-library/react-native';
import { OverageSheet } from '@/features/billing/overage/overage-sheet.tsx';
import { show, signIn, startFresh } from '../account/account-kit.tsx';
import { answerBilling } from './billing-kit.ts';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

const full = { tier: 'standard', plan_id: 'standard_monthly', used: 100 } as const;
const mockStart = jest.fn();
const open = () => show(<OverageSheet onClose={() => undefined} onStart={mockStart} />);

beforeEach(async () => {
  mockStart.mockClear();
  await startFresh();
  signIn();
});

test('the price and how many fit stand before the button that agrees to it', async () => {
  answerBilling({ ...full, used: 103 }, { agreed: 3, cap: 500 });
  await open();
  expect(await screen.findByText(/costs \$0\.20.* 22 fit under the \$5\.00/)).toBeOnTheScreen();
  expect(mockStart).not.toHaveBeenCalled();
  await fireEvent.press(screen.getByRole('button', { name: 'Start for $0.20' }));
  expect(mockStart).toHaveBeenCalledTimes(1);
});

test('without a limit of one’s own nothing can be started before one is set', async () => {
  answerBilling(full);
  await open();
  expect(await screen.findByText(/needs your yes to a monthly limit/)).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
  await fireEvent.press(screen.getByRole('button', { name: 'Set a monthly limit' }));
  await fireEvent.press(screen.getByRole('radio', { name: /^\$5\.00/ }));
  answerBilling(full, { cap: 500 });
  await fireEvent.press(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('button', { name: 'Start for $0.20' })).toBeOnTheScreen();
});

test('a limit that is used up leads to the setting', async () => {
  answerBilling({ ...full, used: 125 }, { agreed: 25, cap: 500 });
  await open();
  expect(await screen.findByText(/You allow \$5\.00 a month/)).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
});

test('a plan that a store bills sells none and leads to the plans', async () => {
  answerBilling({ ...full, source: 'revenuecat', store: 'app_store' }, { cap: 500 });
  await open();
  expect(await screen.findByRole('button', { name: 'See plans' })).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
});

test('while an earlier invoice is unpaid none is sold, and the way to pay it is there', async () => {
  answerBilling({ ...full, used: 103 }, { agreed: 3, cap: 500, isUnpaid: true });
  await open();
  expect(await screen.findByText(/wait until the invoice for earlier ones/)).toBeOnTheScreen();
  expect(screen.getByRole('button', { name: 'Put it right' })).toBeOnTheScreen();
  expect(screen.queryByRole('button', { name: /^Start|limit/ })).toBeNull();
});
