import { fireEvent, render, screen } from '@testing-library/react-native';
import { readPlan } from '@/features/help/plan-store';
import { SafetyPlanScreen } from '@/features/help/safety-plan-screen';
import { kept } from '../kept-preferences';
import { onPhone } from '../on-phone';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), canGoBack: () => true }) }));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));

const keptPlan = () => readPlan(kept.get('safety-plan') ?? null);

test('the plan is kept on the device as it is typed, with a call for each number, and can be deleted', async () => {
  await render(onPhone(<SafetyPlanScreen />));
  expect(screen.queryByText('Delete the whole plan')).toBeNull();
  await fireEvent.changeText(screen.getByLabelText('My warning signs'), 'I stop answering');
  expect(keptPlan().signs).toBe('I stop answering');
  await fireEvent.press(screen.getByRole('button', { name: 'Add a person' }));
  await fireEvent.changeText(screen.getByLabelText('Name'), 'Ana');
  expect(screen.queryByText('Call Ana')).toBeNull();
  await fireEvent.changeText(screen.getByLabelText('Phone number'), '612 345 678');
  expect(screen.getByText('Call Ana')).toBeOnTheScreen();
  expect(keptPlan().people).toEqual([{ name: 'Ana', number: '612 345 678' }]);
  await fireEvent.press(screen.getByRole('button', { name: 'Delete the whole plan' }));
  await fireEvent.press(screen.getByRole('button', { name: 'Delete it' }));
  expect(kept.has('safety-plan')).toBe(false);
  expect(screen.getByLabelText('My warning signs')).toHaveProp('value', '');
});

test.each(['', 'no json', '[]', '{"signs":5,"people":[1,{"name":2}]}'])(
  'a plan that cannot be read (%j) is empty where it cannot',
  (text) => {
    const plan = readPlan(text);
    expect(plan.signs).toBe('');
    expect(plan.people.every(({ name, number }) => name === '' && number === '')).toBe(true);
  },
);
