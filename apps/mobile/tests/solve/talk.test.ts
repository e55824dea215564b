import { NetworkError } from '@solacore/client';
import type { SolveEvent } from '@solacore/contract';
import { changeResults } from '@/features/solve/session/fill-in';
import { retryTurn, sayWords, stopTurn } from '@/features/solve/session/talk';
import { continueToNextStep } from '@/features/solve/session/ways';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

async function* play(...events: SolveEvent[]): AsyncGenerator<SolveEvent> {
  yield* events;
}

const theme = {
  emotion: { label: 'worry', confirmed: false },
  theme: 'The mail to <EMAIL_1>',
};

test('a turn sends only masked words and shows and keeps the real ones', async () => {
  const client = scriptedSessions(() =>
    play(token('You wrote to <EMA'), token('IL_1>.'), done('receive', false)),
  );
  const { session, db } = await openSession(client.sessions);
  await sayWords(session, 'I wrote to sam@example.com and heard nothing.');
  expect(client.asked.turns[0]?.content).toBe('I wrote to <EMAIL_1> and heard nothing.');
  expect(session.store.getState().messages.map((message) => message.content)).toEqual([
    'I wrote to sam@example.com and heard nothing.',
    'You wrote to sam@example.com.',
  ]);
  const kept = await db.listMessages(conversationId);
  expect(kept).toEqual(session.store.getState().messages);
  expect(kept.map((message) => message.status)).toEqual(['sent', 'sent']);
  expect(await db.listMaskEntries(conversationId)).toEqual([
    { placeholder: '<EMAIL_1>', value: 'sam@example.com' },
  ]);
  expect((await db.findConversation(conversationId))?.title).toMatch(
    /^I wrote to sam@example\.com/,
  );
});

test('words of a crisis are neither sent nor kept, and help stays pinned', async () => {
  const client = scriptedSessions(() => play(token('never'), done('receive', false)));
  const { session, db } = await openSession(client.sessions);
  await db.saveDraft(conversationId, 'I want to kill myself');
  await sayWords(session, 'I want to kill myself');
  expect(await db.findDraft(conversationId)).toBeUndefined();
  expect(client.asked).toEqual({ creations: 0, turns: [], patches: [] });
  expect(await db.listMessages(conversationId)).toEqual([]);
  const { safety, conversation } = session.store.getState();
  expect(safety?.level).toBeGreaterThanOrEqual(3);
  expect(conversation).toMatchObject({ helpPinned: true, title: '' });
});

test('a crisis found by the server takes the turn off the screen and off the device', async () => {
  const client = scriptedSessions(() =>
    play(
      { event: 'safety', data: { level: 3, category: 'suicide', region: 'US', resources: [] } },
      token('must not show'),
      done('receive', false),
    ),
  );
  const { session, db } = await openSession(client.sessions);
  await sayWords(session, 'something that only the server understands');
  expect(session.store.getState()).toMatchObject({
    messages: [],
    phase: 'idle',
    safety: { level: 3 },
  });
  expect(await db.listMessages(conversationId)).toEqual([]);
  expect((await db.findConversation(conversationId))?.title).toBe('');
});

test('a finished step waits for Continue, which opens the next one with the results so far', async () => {
  const client = scriptedSessions((request) =>
    request.step === 'receive'
      ? play({ event: 'result', data: { receive: theme } }, token('So.'), done('clarify', true))
      : play(token('What happens?'), done('clarify', false)),
  );
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'I am behind with sam@example.com');
  expect(session.store.getState().conversation).toMatchObject({
    shownStep: 'receive',
    serverStep: 'clarify',
    stepComplete: true,
  });
  expect(client.asked.turns).toHaveLength(1);
  await continueToNextStep(session);
  expect(client.asked.patches).toEqual([]);
  expect(client.asked.turns[1]).toMatchObject({
    content: 'Yes, that fits.',
    step: 'clarify',
    state: { receive: { ...theme, emotion: { label: 'worry', confirmed: true } } },
    history: [
      { role: 'user', step: 'receive' },
      { role: 'assistant', content: 'So.', step: 'receive' },
    ],
  });
  expect(session.store.getState().messages[2]).toMatchObject({ isOpening: true, step: 'clarify' });
});

test('talking on after a finished step takes the server back to it first', async () => {
  const client = scriptedSessions(() => play(token('So.'), done('clarify', true)));
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'one');
  await sayWords(session, 'no, not quite');
  expect(client.asked.patches).toEqual([{ current_step: 'receive' }]);
  expect(client.asked.turns[1]?.step).toBe('receive');
});

test('a form filled in moves the server forward before it opens the next step', async () => {
  const client = scriptedSessions(() => play(token('Views.'), done('receive', false)));
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'one');
  await continueToNextStep(session);
  expect(client.asked.turns).toHaveLength(1);
  await changeResults(session, () => ({ receive: theme }));
  await continueToNextStep(session);
  expect(client.asked.patches).toEqual([{ current_step: 'clarify' }]);
});

test('stop keeps what was said and marks it; asking again drops it and sends the same words', async () => {
  const client = scriptedSessions(async function* (_, signal) {
    yield token('Half a ');
    if (client.asked.turns.length > 1) return yield done('receive', false);
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    throw new NetworkError('aborted');
  });
  const { session, db } = await openSession(client.sessions);
  const turn = sayWords(session, 'one');
  while (session.store.getState().phase !== 'streaming') await new Promise(setImmediate);
  stopTurn(session);
  await turn;
  expect(session.store.getState().messages[1]).toMatchObject({
    content: 'Half a ',
    status: 'stopped',
  });
  expect(session.store.getState().problem).toBeNull();
  await retryTurn(session);
  expect(client.asked.turns.map((request) => request.content)).toEqual(['one', 'one']);
  expect(client.asked.turns[1]?.history).toEqual([]);
  expect((await db.listMessages(conversationId)).map((message) => message.status)).toEqual([
    'sent',
    'sent',
  ]);
});
