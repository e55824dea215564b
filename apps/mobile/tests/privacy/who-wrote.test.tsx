import { guideVersion } from '@solacore/solve';
import { fireEvent, screen } from '@testing-library/react-native';
import { goOnHere } from '@/features/solve/session/choose-answerer';
import { sayWords } from '@/features/solve/session/talk';
import { show } from '../solve/by-hand-kit';
import { doneBy, openSession, scriptedSessions, token } from '../solve/session-kit';
import { answering, play } from './sent-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/features/service/use-provider.ts', () => ({
  ...jest.requireActual('@/features/service/use-provider.ts'),
  useProviderNotice: () => 'The guide.',
}));

const byModel = {
  provider: 'openai',
  model: 'small-2026-10',
  prompt_version: '2026-11-23.aa',
} as const;
test.each([
  ['a model', byModel, 'Answered by OpenAI (small-2026-10), prompt 2026-11-23.aa.'],
  [
    'the guide there',
    { provider: 'guide', model: null, prompt_version: '2026-11-23.bb' },
    'Answered by the built-in guide, version 2026-11-23.bb.',
  ],
  ['a server that does not tell it', { provider: 'openai' }, null],
] as const)('the sheet says that %s wrote the reply, and with what', async (_, stamp, line) => {
  const { session } = await openSession(
    scriptedSessions(() => play(token('Hm.'), doneBy(stamp))).sessions,
  );
  await sayWords(session, 'Three reports are late.');
  await show(session);
  await fireEvent.press(
    screen.getByRole('button', { name: /What left this device for this reply/ }),
  );
  expect(await screen.findByText('The reply, as it came')).toBeOnTheScreen();
  expect(screen.queryByText(/Answered by/)?.children ?? null).toEqual(
    line === null ? null : [line],
  );
});

test('the sheet names the guide on this device and its version', async () => {
  const { session } = await openSession(answering().sessions);
  await goOnHere(session);
  await sayWords(session, 'Three reports are late.');
  await show(session);
  await fireEvent.press(
    screen.getByRole('button', { name: /What left this device for this reply/ }),
  );
  const line = `Answered by the guide on this device, version ${guideVersion}.`;
  expect(await screen.findByText(line)).toBeOnTheScreen();
});
