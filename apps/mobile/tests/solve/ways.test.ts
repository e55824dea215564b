import type { SolveEvent, SolveState, Step } from '@solacore/contract';
import { acceptPlan, changeResults } from '@/features/solve/session/fill-in';
import { sayWords } from '@/features/solve/session/talk';
import {
  changeMode,
  continueToNextStep,
  declineOptions,
  endHere,
  goBack,
  skipStep,
} from '@/features/solve/session/ways';
import { newConversation } from '@/local-db/start-conversation';
import { openTestLocalDb } from '../local-db/node-database';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';
import { wholeResults } from './whole-results';

const moment = new Date('2026-11-20T10:00:00.000Z');

/** A session that stands at `step` with these results; replies are short and complete nothing. */
async function openAt(step: Step, state: SolveState = wholeResults()) {
  const db = await openTestLocalDb();
  const begun = newConversation(conversationId, 'en', moment);
  const serverSessionId = '00000000-0000-4000-8000-0000000000f1';
  const there = { shownStep: step, serverStep: step, stepComplete: true, serverSessionId };
  await db.saveConversation({ ...begun, ...there, state });
  const client = scriptedSessions(async function* (request): AsyncGenerator<SolveEvent> {
    yield token('Told back.');
    yield done(request.step, false);
  });
  client.remote.step = step;
  const { session } = await openSession(client.sessions, db);
  const place = () => session.store.getState().conversation;
  return { session, client, place };
}

test('back and on again: each step stands as it was left, and nothing is sent', async () => {
  const { session, client, place } = await openAt('options');
  await goBack(session, 'clarify');
  expect(place()).toMatchObject({ shownStep: 'clarify', stepComplete: true });
  await continueToNextStep(session);
  await continueToNextStep(session);
  expect(place()).toMatchObject({ shownStep: 'options', stepComplete: true });
  expect(client.asked.turns).toEqual([]);
});

test('words said after going back take the server back to that step', async () => {
  const { session, client } = await openAt('options');
  await goBack(session, 'clarify');
  await sayWords(session, 'It is two reports, not three.');
  expect(client.asked.patches).toEqual([{ current_step: 'clarify' }]);
  expect(client.asked.turns.map(({ step }) => step)).toEqual(['clarify']);
});

test('another option asks for another plan', async () => {
  const { session, client, place } = await openAt('commit');
  await goBack(session, 'options');
  await changeResults(session, (results) =>
    results.options ? { ...results, options: { ...results.options, chosenId: 'b' } } : results,
  );
  await continueToNextStep(session);
  expect(place()).toMatchObject({ shownStep: 'commit', stepComplete: false });
  expect(place().state.commit).toBeUndefined();
  expect(client.asked.turns.map(({ step }) => step)).toEqual(['commit']);
});

test('a skipped step opens the next one and keeps what there is', async () => {
  const { reframe: _, options: __, commit: ___, ...state } = wholeResults();
  const { session, client, place } = await openAt('reframe', state);
  await skipStep(session);
  expect(place().shownStep).toBe('options');
  expect(place().state.reframe).toEqual({ declined: true });
  expect(client.asked.turns.map(({ step, content }) => [step, content])).toEqual([
    ['options', 'Next step, please.'],
  ]);
});

test.each([
  ['en', 'Can we go back a step?', 'Skip this step, please.'],
  ['es', '¿Podemos volver al paso anterior?', 'Saltar este paso'],
  ['zh', '回到上一步', '请跳过这一步'],
])('back and skip by words are done, not sent (%s)', async (_, back, skip) => {
  const { session, client, place } = await openAt('reframe');
  await sayWords(session, back);
  expect(place().shownStep).toBe('clarify');
  await sayWords(session, skip);
  expect(place().shownStep).toBe('reframe');
  expect(client.asked.turns).toEqual([]);
});

test.each([
  ['en', 'I just want to vent.', 'OK, let’s work on it.'],
  ['es', 'Solo quiero desahogarme.', 'Vale, quiero resolverlo.'],
  ['zh', '我只想说说', '我们想想办法吧'],
])(
  'only listening, by words: no card pushes on until work is asked for (%s)',
  async (_, listen, work) => {
    const { session, client, place } = await openAt('receive');
    await sayWords(session, listen);
    expect(place()).toMatchObject({ stepComplete: false, state: { mode: 'listen' } });
    expect(client.asked.turns[0]?.state?.mode).toBe('listen');
    await sayWords(session, work);
    expect(client.asked.turns[1]?.state?.mode).toBe('solve');
  },
);

test('only listening by tap sends nothing by itself', async () => {
  const { session, client, place } = await openAt('clarify');
  await changeMode(session, 'listen');
  expect(place().state.mode).toBe('listen');
  await changeMode(session, 'work');
  expect(place()).toMatchObject({ stepComplete: true, state: { mode: 'solve' } });
  expect(client.asked.turns).toEqual([]);
});

test('what cannot be changed goes the way of coping, and the server hears of it', async () => {
  const { session, client } = await openAt('clarify');
  await changeResults(session, (results) =>
    results.clarify
      ? { clarify: { ...results.clarify, changeable: false }, receive: results.receive }
      : results,
  );
  await continueToNextStep(session);
  expect(client.asked.turns[0]?.state).toMatchObject({ mode: 'coping' });
});

test('none of the options leads back to the problem once, then to a kind end', async () => {
  const { session, client, place } = await openAt('options');
  await declineOptions(session, 'None of these fitted: Way a; Way b');
  expect(place()).toMatchObject({ shownStep: 'clarify', stepComplete: true, endedAt: null });
  await continueToNextStep(session);
  await continueToNextStep(session);
  expect(client.asked.turns[0]?.state?.options).toEqual({
    items: [],
    why: 'None of these fitted: Way a; Way b',
  });
  await changeResults(session, (results) => ({ ...results, options: wholeResults().options }));
  await declineOptions(session, 'None of these fitted: Way a; Way b');
  expect(place()).toMatchObject({ status: 'completed', acceptedAt: null });
  expect(place().endedAt).not.toBeNull();
  expect(client.remote.status).toBe('abandoned');
});

test('what has ended is over: no words, no plan, no way on', async () => {
  const { session, client, place } = await openAt('commit');
  await endHere(session);
  const over = place();
  await acceptPlan(session);
  await goBack(session, 'receive');
  await skipStep(session);
  await continueToNextStep(session);
  await declineOptions(session, 'none');
  expect(place()).toEqual(over);
  expect(client.asked.turns).toEqual([]);
});

test('a server that has seen the plan through hears no more: going back is done by hand', async () => {
  const { session, client, place } = await openAt('commit');
  session.store.setState((state) => ({
    conversation: { ...state.conversation, serverStep: null, status: 'completed' },
  }));
  await goBack(session, 'options');
  const last = session.store.getState().messages.at(-1);
  expect(last).toMatchObject({ step: 'options', masked: '', isOpening: true });
  expect(place().shownStep).toBe('options');
  expect(client.asked).toMatchObject({ turns: [], patches: [] });
});
