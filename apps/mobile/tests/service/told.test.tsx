import { render, screen } from '@testing-library/react-native';
import { OperatorLine } from '@/features/home/operator-line.tsx';
import { isOlder } from '@/features/service/is-older.ts';
import { useServiceStore } from '@/features/service/service-store.ts';
import { BrokenScreen } from '@/features/shell/broken-screen.tsx';
import { CurrentOnly } from '@/features/shell/current-only.tsx';
import { i18n } from '@/i18n/i18n';
import { appVersion } from '@/platform/app-version.ts';
import { Text } from '@/ui';
import { show } from '../account/account-kit.tsx';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));
const mockReported: unknown[] = [];
jest.mock('@/api/report-failure.ts', () => ({
  reportFailure: (error: unknown) => {
    mockReported.push(error);
  },
}));

beforeEach(() => i18n.changeLanguage('en'));

test.each([
  ['1.2.3', '1.2.3', false],
  ['1.2.3', '1.2.4', true],
  ['1.10.0', '1.9.9', false],
  ['0.9.9', '1.0.0', true],
  ['2.0.0', '1.99.99', false],
  ['', '1.0.0', true],
])('%s comes before %s: %s', (version, than, expected) => {
  expect(isOlder(version, than)).toBe(expected);
});

test('the operator’s line is shown in the person’s language', async () => {
  const banner = { en: 'Back at noon.', es: 'Volvemos a mediodía.', zh: '中午恢复。' };
  useServiceStore.setState({ status: 'known', banner });
  await i18n.changeLanguage('zh');
  await render(<OperatorLine />);
  expect(screen.getByText('中午恢复。')).toBeOnTheScreen();
});

test.each([
  [appVersion(), 'a conversation'],
  ['99.0.0', 'Please update Solacore'],
])('a server that goes on with %s or newer shows: %s', async (minimumVersion, shown) => {
  useServiceStore.setState({ status: 'known', minimumVersion });
  await show(
    <CurrentOnly>
      <Text>a conversation</Text>
    </CurrentOnly>,
  );
  expect(screen.getAllByText(shown).length).toBeGreaterThan(0);
});

test('a screen that failed is reported, and shows nothing of the error', async () => {
  const error = new Error('vermilionharbour');
  await show(<BrokenScreen error={error} retry={async () => undefined} />);
  expect(screen.getByText('Try again')).toBeOnTheScreen();
  expect(mockReported).toEqual([error]);
  expect(JSON.stringify(screen.toJSON())).not.toContain('vermilion');
});
