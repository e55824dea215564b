import { createMasker } from '@solacore/privacy';
import { fireEvent, render, screen } from '@testing-library/react-native';
import { ConsentScreen } from '@/features/consent/consent-screen';
import { useConsentStore } from '@/features/consent/consent-store';
import { useServiceStore } from '@/features/service/service-store';
import { i18n } from '@/i18n/i18n';
import { onPhone } from '../on-phone';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn() }) }));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/api/client.ts', () => ({
  api: { consents: { record: () => new Promise(() => undefined) }, config: jest.fn() },
}));

const onAgreed = jest.fn();

async function show(providers: ReturnType<typeof useServiceStore.getState>['providers']) {
  useConsentStore.getState().forget();
  useServiceStore.setState({ status: providers.length > 0 ? 'known' : 'unreachable', providers });
  onAgreed.mockClear();
  await render(
    onPhone(
      <ConsentScreen onAgreed={onAgreed} onLater={() => undefined} onGuide={() => undefined} />,
    ),
  );
}

const agree = () => fireEvent.press(screen.getByRole('button', { name: 'Agree and continue' }));

test('nothing is ticked beforehand, and both boxes are needed', async () => {
  await show([{ name: 'anthropic', model: null }]);
  const boxes = screen.getAllByRole('checkbox');
  expect(boxes).toHaveLength(2);
  await agree();
  for (const box of boxes) {
    expect(box).not.toBeChecked();
    expect(onAgreed).not.toHaveBeenCalled();
    await fireEvent.press(box);
    if (box === boxes[0]) await agree();
  }
  expect(onAgreed).not.toHaveBeenCalled();
  await agree();
  expect(onAgreed).toHaveBeenCalledTimes(1);
  expect(useConsentStore.getState().record?.providers).toEqual(['anthropic']);
});

test('every provider is named, and the guide is not called an AI', async () => {
  await show([
    { name: 'anthropic', model: null },
    { name: 'openai', model: null },
  ]);
  expect(screen.getByText(/From there they go to Claude and OpenAI/)).toBeOnTheScreen();
  await screen.unmount();
  await show([{ name: 'guide', model: null }]);
  expect(screen.getByText(/Nothing goes to any AI company/)).toBeOnTheScreen();
  expect(screen.queryByText(/come from an AI/)).toBeNull();
});

test('while nobody can say who answers, there is nothing to agree to', async () => {
  await show([]);
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByText(/can’t say yet who would answer/)).toBeOnTheScreen();
});

test('somebody under 18 gets a kind no with people to turn to', async () => {
  await show([{ name: 'guide', model: null }]);
  await fireEvent.press(screen.getByRole('button', { name: 'I’m under 18' }));
  expect(screen.getByRole('heading', { name: 'Solacore is made for adults' })).toBeOnTheScreen();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getAllByText(/^Call /).length).toBeGreaterThan(0);
});

test.each(['en', 'es', 'zh'])(
  'the example shows a name and a number being hidden (%s)',
  (language) => {
    const sent = createMasker().mask(i18n.getFixedT(language)('consent.example'));
    expect(sent).toContain('<PERSON_1>');
    expect(sent).toContain('<PHONE_1>');
  },
);
