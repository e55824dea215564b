import { regions } from '@solacore/safety';
import { fireEvent, screen } from '@testing-library/react-native';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { SignedInOnly } from '@/features/auth/signed-in-only';
import { useHelpRegion } from '@/features/help/use-help-region';
import { WelcomeScreen } from '@/features/welcome/welcome-screen';
import { useWelcomeStore } from '@/features/welcome/welcome-store';
import { show, signIn, startFresh } from '../account/account-kit';
import { openAt, went } from '../account/fake-router';
import { kept } from '../kept-preferences';

jest.mock('expo-router', () => jest.requireActual('../account/fake-router'));
jest.mock('expo-secure-store', () => jest.requireActual('../account/kept-secrets'));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('expo/fetch', () => ({
  fetch: jest.requireActual('../auth/scripted-api').scriptedFetch,
}));

beforeEach(async () => {
  await startFresh();
  useWelcomeStore.getState().forget();
});

const open = async (step?: string) => {
  openAt(step ? { step } : {});
  await show(<WelcomeScreen />);
};
const press = (role: 'button' | 'checkbox' | 'radio', name: string) =>
  fireEvent.press(screen.getByRole(role, { name }));

test.each([
  ['was never here', false, false, '/welcome'],
  ['has read what this is', false, true, '/sign-up'],
  ['was here before', true, false, '/log-in'],
])('somebody signed out who %s comes in by the right way', async (_, returning, isRead, way) => {
  useAuthStore.setState({ returning });
  if (isRead) useWelcomeStore.getState().finish();
  await show(<SignedInOnly>{null}</SignedInOnly>);
  expect(went()).toEqual([`redirect ${way}`]);
});

test.each([
  [undefined, 'What this is', '1 of 4'],
  ['2', 'What leaves your device', '2 of 4'],
  ['3', 'Language and place', '3 of 4'],
  ['4', 'For adults', '4 of 4'],
  ['9', 'What this is', '1 of 4'],
])('screen %s has one heading and says how far it is', async (step, title, progress) => {
  await open(step);
  expect(screen.getByRole('heading', { name: title })).toBeOnTheScreen();
  expect(screen.getByText(progress)).toBeOnTheScreen();
  expect(screen.getByLabelText(`Step ${progress}, ${title}`)).toBeOnTheScreen();
  expect(screen.getByText('Help')).toBeOnTheScreen();
});

test('forward, back and skip: the question of age is not skipped', async () => {
  await open('2');
  await press('button', 'Next');
  await press('button', 'Skip');
  await press('button', 'Back');
  await press('button', 'Back to: What this is');
  expect(went()).toEqual([
    'push /welcome?step=3',
    'push /welcome?step=4',
    'back',
    'push /welcome?step=1',
  ]);
  await screen.unmount();
  await open('4');
  expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
});

test('the first screen has nothing before it', async () => {
  await open();
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
});

test('language and place take effect at once and are kept', async () => {
  await open('3');
  await press('radio', 'Español');
  expect(await screen.findByRole('heading', { name: 'Idioma y lugar' })).toBeOnTheScreen();
  expect(kept.get('language')).toBe('es');
  await fireEvent.press(screen.getByRole('radio', { name: 'English' }));
  const place = useHelpRegion.getState().region === 'ES' ? 'Mexico' : 'Spain';
  const shown = regions.find(({ code }) => code === useHelpRegion.getState().region)?.name.en;
  await press('button', shown ?? '');
  await press('radio', place);
  expect(kept.get('help-region')).toBe(place === 'Spain' ? 'ES' : 'MX');
});

test('nobody gets in without saying that they are 18, and it is kept', async () => {
  await open('4');
  await press('button', 'Try a conversation');
  await press('button', 'Create an account or log in');
  expect(went()).toEqual([]);
  expect(useWelcomeStore.getState().isDone).toBe(false);
  await press('checkbox', 'I’m 18 or older');
  await press('button', 'Try a conversation');
  expect(went()).toEqual(['push /sample']);
  expect(kept.get('welcome')).toBe('adult');
});

test('somebody under 18 gets a kind no that stays, and can take it back', async () => {
  await open('4');
  await press('button', 'I’m under 18');
  expect(screen.getByRole('heading', { name: 'Solacore is made for adults' })).toBeOnTheScreen();
  expect(kept.get('welcome')).toBe('under-age');
  expect(useWelcomeStore.getState().isDone).toBe(false);
  await press('button', 'I’m 18 or older, I tapped that by mistake');
  expect(screen.getByRole('heading', { name: 'For adults' })).toBeOnTheScreen();
});

test('from Settings it is only read: nothing is asked again', async () => {
  signIn();
  await open('4');
  expect(screen.queryByRole('checkbox')).toBeNull();
  await press('button', 'Done');
  expect(went()).toEqual(['replace /settings']);
});
