import type { StepResults } from '@solacore/contract';
import { act, screen } from '@testing-library/react-native';
import { usePlanStore } from '@/features/help/plan-store';
import { readDevice } from '@/features/privacy/export/device-file';
import { sayWords } from '@/features/solve/session/talk';
import { press, show } from './by-hand-kit';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

jest.mock('expo-router', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));
jest.mock('@/platform/preferences', () => ({
  readPreference: () => null,
  writePreference: () => undefined,
}));
jest.mock('@/features/service/use-provider.ts', () => ({ useProviderNotice: () => 'A model.' }));

jest.setTimeout(60_000);

const perspective = 'In a year this week may be the one in which you asked.';
const way = (id: string, title: string) => ({
  id,
  title,
  detail: '',
  pros: [],
  cons: [],
  effort: 'low' as const,
  firstEffect: 'today' as const,
  inControl: true,
  source: 'ai' as const,
});
const cards: ['reframe' | 'options', StepResults][] = [
  ['reframe', { reframe: { thought: 'I fail', candidates: ['I missed one thing.'], perspective } }],
  ['options', { options: { items: [way('a', 'Ask Sam'), way('b', 'Wait a day')], perspective } }],
];

/** A session at a step; each reply there brings the same result. */
async function at(step: 'reframe' | 'options', result: StepResults) {
  const client = scriptedSessions(async function* () {
    yield { event: 'result', data: result };
    yield token('Two ways to look at it.');
    yield done(step, false);
  });
  const opened = await openSession(client.sessions);
  opened.session.store.setState(({ conversation }) => ({
    conversation: { ...conversation, shownStep: step, serverStep: step },
  }));
  client.remote.step = step;
  await show(opened.session);
  await act(() => sayWords(opened.session, 'I see it this way.'));
  return { ...opened, client };
}

test.each(cards)('a second perspective at %s is named as one and kept', async (step, result) => {
  const { db } = await at(step, result);
  expect(screen.getByLabelText('A second perspective')).toBeOnTheScreen();
  expect(screen.getByText(perspective)).toBeOnTheScreen();
  expect(screen.getByText(/From deep analysis/)).toBeOnTheScreen();
  expect((await db.findConversation(conversationId))?.state[step]?.perspective).toBe(perspective);
  const { plan: safetyPlan } = usePlanStore.getState();
  const exported = await readDevice(db, { now: new Date(), safetyPlan, settings: {} });
  expect(JSON.stringify(exported)).toContain(perspective);
});

test.each(cards)('one put away at %s is gone, and the next turn says so', async (step, result) => {
  const { session, db, client } = await at(step, result);
  await press('Put the second perspective away');
  expect(screen.queryByText(perspective)).toBeNull();
  expect((await db.findConversation(conversationId))?.state[step]?.perspective).toBe('');
  await act(() => sayWords(session, 'And now?'));
  expect(client.asked.turns.at(-1)?.state?.[step]?.perspective).toBe('');
  expect(screen.queryByText(perspective)).toBeNull();
});

test.each(cards)('without deep analysis nothing at %s speaks of it', async (step, result) => {
  const plain = { ...result[step], perspective: undefined };
  await at(step, { [step]: plain });
  expect(screen.queryByText(/second perspective/i)).toBeNull();
});
