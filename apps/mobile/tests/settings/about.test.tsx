import { fireEvent, screen, waitFor } from '@testing-library/react-native';
import { AboutScreen } from '@/features/about/about-screen';
import licences from '@/features/about/licences.json';
import { LicencesScreen } from '@/features/about/licences-screen';
import { ShortcutsScreen } from '@/features/about/shortcuts-screen';
import { useServiceStore } from '@/features/service/service-store.ts';
import { show, startFresh } from '../account/account-kit.tsx';
import { went } from '../account/fake-router';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/local-db/open-database', () => jest.requireActual('../account/node-open-database'));
const mockOpened = jest.fn();
jest.mock('@/platform/link', () => ({
  linkTo: (address: string) => ({ onPress: () => mockOpened(address) }),
}));
const mockList = jest.fn();
jest.mock('@/features/about/read-licences', () => ({ readLicences: () => mockList() }));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(async () => {
  mockOpened.mockClear();
  mockList.mockResolvedValue(licences);
  await startFresh();
});

test.each([
  ['a server that names an address', 'help@example.com'],
  ['a server that names nobody', null],
] as const)(
  '%s: there is a mail to it with nothing in it, or no button at all',
  async (_, address) => {
    useServiceStore.setState({ status: 'known', supportEmail: address });
    await show(<AboutScreen />);
    expect(screen.getByText(/No emergency service/)).toBeOnTheScreen();
    const button = screen.queryByRole('link', { name: 'Write to us' });
    if (button) await fireEvent.press(button);
    expect(mockOpened.mock.calls).toEqual(address ? [['mailto:help@example.com']] : []);
    await fireEvent.press(screen.getByRole('link', { name: /^Licences/ }));
    expect(went()).toEqual(['push /about/licences']);
  },
);

test('the licences can be searched, a name nobody has says so', async () => {
  await show(<LicencesScreen />);
  const search = await screen.findByLabelText('Find a package');
  await fireEvent.changeText(search, 'react-native-svg');
  await waitFor(() => expect(screen.getByText(/^react-native-svg \d/)).toBeOnTheScreen());
  await fireEvent.changeText(search, 'no such package');
  expect(screen.getByText('No package has that name.')).toBeOnTheScreen();
  expect(screen.getByText(/Permission is hereby granted/)).toBeOnTheScreen();
});

test('a list that does not open says so, and opens at another attempt', async () => {
  mockList.mockRejectedValueOnce(new Error('no network'));
  await show(<LicencesScreen />);
  await screen.findByText('The list didn’t open. Try again.');
  await fireEvent.press(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^\d+ packages$/)).toBeOnTheScreen();
});

test('every package of the list has a name, a version and a licence', () => {
  expect(licences.packages.length).toBeGreaterThan(400);
  for (const [name, version, licence] of licences.packages) {
    expect([name, version, licence].every((part) => Boolean(part))).toBe(true);
  }
});

test('the keys are named with what they do', async () => {
  await show(<ShortcutsScreen />);
  expect(screen.getByText('Sends what you wrote.')).toBeOnTheScreen();
});
