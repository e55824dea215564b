import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { useHelpRegion } from '@/features/help/use-help-region.ts';
import { useAutoDelete } from '@/features/privacy/deletion/auto-delete-store';
import { SettingsScreen } from '@/features/settings/settings-screen';
import { show, signIn, startFresh } from '../account/account-kit.tsx';
import { went } from '../account/fake-router';
import { kept } from '../kept-preferences';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/platform/notices', () => ({ canRemind: true, setNotices: async () => undefined }));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(async () => {
  await startFresh();
  signIn();
  useAutoDelete.getState().setAge(null);
});

test('each row leads to its page', async () => {
  await show(<SettingsScreen />);
  for (const name of [
    /Delete conversations after/,
    /My safety plan/,
    /Export or import/,
    /^Reminders/,
    /About Solacore/,
  ]) {
    await fireEvent.press(screen.getByRole('link', { name }));
  }
  expect(went()).toEqual(
    ['/privacy/deletion', '/safety-plan', '/privacy/export', '/reminders', '/about'].map(
      (path) => `push ${path}`,
    ),
  );
});

test('the age that was chosen stands in its row', async () => {
  useAutoDelete.getState().setAge(365);
  await show(<SettingsScreen />);
  expect(
    screen.getByRole('link', { name: /Delete conversations after.*1 year/ }),
  ).toBeOnTheScreen();
});

test('the region for help is chosen from those that help knows, and kept here', async () => {
  await show(<SettingsScreen />);
  await fireEvent.press(screen.getByRole('button', { name: /^Region for help/ }));
  await fireEvent.press(await screen.findByRole('radio', { name: /^Spain/ }));
  expect(useHelpRegion.getState().region).toBe('ES');
  expect(kept.get('help-region')).toBe('ES');
});

test('an account that can’t be reached leaves every other row where it is', async () => {
  await show(<SettingsScreen />);
  await waitFor(() => expect(screen.getByText(/can’t be reached right now/)).toBeOnTheScreen());
  expect(screen.getByRole('link', { name: /Export or import/ })).toBeOnTheScreen();
});
