import { fireEvent, render, screen } from '@testing-library/react-native';
import { CrisisCard } from '@/features/help/crisis-card';
import { useHelpRegion } from '@/features/help/use-help-region';
import { i18n } from '@/i18n/i18n';
import { onPhone } from '../on-phone';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn() }) }));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
const mockLeft = jest.fn();
jest.mock('@/platform/leave-page', () => ({ leavePage: () => mockLeft() }));

const onSafe = jest.fn();

async function show(level: number, category: string | null, region = 'US') {
  useHelpRegion.setState({ region });
  onSafe.mockClear();
  await render(onPhone(<CrisisCard level={level} category={category} onSafe={onSafe} />));
}

const firstCall = () => screen.getAllByText(/^Call /)[0];

test('likely danger: the crisis line first, by call, text and chat, and emergency as well', async () => {
  await show(3, 'suicide_self_harm');
  expect(firstCall()).toHaveTextContent('Call 988');
  expect(screen.getByText('Text 988')).toBeOnTheScreen();
  expect(screen.getByText('Chat')).toBeOnTheScreen();
  expect(screen.getByText('Call 911')).toBeOnTheScreen();
});

test.each([
  [4, 'suicide_self_harm'],
  [3, 'medical_emergency'],
])('level %i of %s: the emergency number stands first', async (level, category) => {
  await show(level, category);
  expect(firstCall()).toHaveTextContent('Call 911');
});

test('a paired service shows both of its numbers', async () => {
  await show(3, 'suicide_self_harm', 'ES');
  expect(screen.getByText('Call 024')).toBeOnTheScreen();
  expect(screen.getByText('Call 717 003 717')).toBeOnTheScreen();
});

test('where someone may be hurting them: leaving first, the abuse line, and phones are named', async () => {
  await show(3, 'being_harmed');
  expect(screen.getAllByRole('button')[0]).toHaveTextContent('Leave now');
  expect(firstCall()).toHaveTextContent('Call 800-799-7233');
  expect(screen.getByText(/Phones can be watched/)).toBeOnTheScreen();
  await fireEvent.press(screen.getByRole('button', { name: 'Leave now' }));
  expect(mockLeft).toHaveBeenCalledTimes(1);
});

test('one denial clears nothing, and neither does a doubtful second answer', async () => {
  await show(3, 'suicide_self_harm');
  await fireEvent.press(screen.getByRole('button', { name: 'I’m safe, continue' }));
  await fireEvent.press(screen.getByRole('button', { name: 'Yes, or I’m not sure' }));
  expect(onSafe).not.toHaveBeenCalled();
  // The call stands under the words that ask for it, not only at the top of the page.
  expect(screen.getAllByText('Call 911')).toHaveLength(2);
  await fireEvent.press(screen.getByRole('button', { name: 'I’m safe, continue' }));
  await fireEvent.press(screen.getByRole('button', { name: 'No, nobody is in danger now' }));
  expect(onSafe).toHaveBeenCalledTimes(1);
});

test('somebody who seems to be under 18 is asked for their age, not only for their safety', async () => {
  await show(3, 'minor_user');
  expect(screen.queryByText('I’m safe, continue')).toBeNull();
  await fireEvent.press(screen.getByRole('button', { name: 'I’m 18 or older, continue' }));
  await fireEvent.press(screen.getByRole('button', { name: 'No' }));
  expect(onSafe).not.toHaveBeenCalled();
});

test.each(['en', 'es', 'zh'])('every kind has its own text in %s', (language) => {
  const t = i18n.getFixedT(language);
  const kinds = [
    ...['suicide', 'harmed', 'child', 'others', 'medical'],
    ...['eating', 'reality', 'minor', 'distress'],
  ];
  const texts = kinds.map((kind) =>
    i18n.getResource(language, 'translation', `help.kindsOfDanger.${kind}.text`),
  );
  expect(new Set(texts).size).toBe(kinds.length);
  expect(t('help.byPeopleNotSaved')).not.toBe('help.byPeopleNotSaved');
});

test('a category that nobody has written for is met as the gravest', async () => {
  await show(3, 'something new');
  expect(screen.getByRole('heading', { name: 'Let’s check you’re safe.' })).toBeOnTheScreen();
});
