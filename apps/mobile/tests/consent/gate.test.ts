import type { SolveEvent } from '@solacore/contract';
import { answerConsent } from '@/features/solve/session/consent-gate';
import { regenerate } from '@/features/solve/session/replace-turn';
import type { Session } from '@/features/solve/session/session-deps';
import { retryTurn, sayWords } from '@/features/solve/session/talk';
import { continueToNextStep } from '@/features/solve/session/ways';
import { conversationId, done, openSession, scriptedSessions, token } from '../solve/session-kit';

async function* play(...events: SolveEvent[]): AsyncGenerator<SolveEvent> {
  yield* events;
}

async function openAsked(isAgreed: boolean) {
  const receive = { emotion: { label: 'worry', confirmed: true }, theme: 'Late reports' };
  const client = scriptedSessions(() =>
    play({ event: 'result', data: { receive } }, token('So.'), done('receive', false)),
  );
  const opened = await openSession(client.sessions);
  const consent = { isAgreed };
  const counted: (string | null)[] = [];
  opened.session.deps.mayShare = async () => consent.isAgreed;
  opened.session.deps.countHelpShown = (id) => counted.push(id);
  return { ...opened, client, consent, counted };
}

const waits = (session: Session) => session.store.getState().afterConsent !== null;

test('without a yes nothing is sent, and the words stay as a draft on the device', async () => {
  const { session, db, client } = await openAsked(false);
  await sayWords(session, 'Three reports are late.');
  expect(client.asked).toMatchObject({ creations: 0, turns: [], patches: [] });
  expect(waits(session)).toBe(true);
  expect(await db.findDraft(conversationId)).toBe('Three reports are late.');
  await answerConsent(session, false);
  expect(client.asked.turns).toEqual([]);
  expect(session.draft).toBe('Three reports are late.');
  expect((await db.findConversation(conversationId))?.title).toBe('');
});

test('after a yes the waiting words are sent, once, and the draft is gone', async () => {
  const { session, db, client, consent } = await openAsked(false);
  await sayWords(session, 'Three reports are late.');
  consent.isAgreed = true;
  await answerConsent(session, true);
  expect(client.asked.turns.map(({ content }) => content)).toEqual(['Three reports are late.']);
  expect(session.draft).toBe('');
  expect(await db.findDraft(conversationId)).toBeUndefined();
  expect(waits(session)).toBe(false);
});

test.each([
  ['Continue', continueToNextStep],
  ['asking again', retryTurn],
  ['another reply', regenerate],
])('after it was taken back, %s sends nothing and changes nothing', async (_, act) => {
  const { session, db, client, consent } = await openAsked(true);
  await sayWords(session, 'Three reports are late.');
  if (act === retryTurn) {
    session.store.setState(({ messages }) => ({ messages: messages.slice(0, 1) }));
  }
  const before = await db.listMessages(conversationId);
  consent.isAgreed = false;
  await act(session);
  expect(client.asked.turns).toHaveLength(1);
  expect(waits(session)).toBe(true);
  await answerConsent(session, false);
  expect(client.asked.turns).toHaveLength(1);
  expect(await db.listMessages(conversationId)).toEqual(before);
});

test('danger is met before consent is asked for, and counted once without a session', async () => {
  const { session, client, counted } = await openAsked(false);
  await sayWords(session, 'I want to kill myself');
  expect(session.store.getState().safety?.level).toBeGreaterThanOrEqual(3);
  expect(waits(session)).toBe(false);
  expect(counted).toEqual([null]);
  expect(client.asked.turns).toEqual([]);
});

test('danger in a running conversation is counted for its session', async () => {
  const { session, counted } = await openAsked(true);
  await sayWords(session, 'Three reports are late.');
  expect(counted).toEqual([]);
  await sayWords(session, 'I want to kill myself');
  expect(counted).toEqual([session.store.getState().conversation.serverSessionId]);
  expect(counted[0]).not.toBeNull();
});

test('a crisis stands again after the conversation was left and opened anew', async () => {
  const { session, db, client } = await openAsked(true);
  await sayWords(session, 'I want to kill myself');
  const again = await openSession(client.sessions, db);
  expect(again.session.store.getState().safety?.level).toBeGreaterThanOrEqual(3);
});
