import { NetworkError } from '@solacore/client';
import type { PostMessageRequest, SolveEvent } from '@solacore/contract';
import { rateDistress } from '@/features/solve/session/fill-in';
import {
  editableWords,
  regenerableWords,
  visibleMessages,
} from '@/features/solve/session/last-turn';
import { beginEdit, regenerate, sendEdited } from '@/features/solve/session/replace-turn';
import type { Session } from '@/features/solve/session/session-deps';
import { retryTurn, sayWords } from '@/features/solve/session/talk';
import { continueToNextStep } from '@/features/solve/session/ways';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

async function* play(...events: SolveEvent[]): AsyncGenerator<SolveEvent> {
  yield* events;
}

const stateOf = ({ store }: Session) => store.getState();
const contentsOf = (session: Session) => stateOf(session).messages.map(({ content }) => content);
const themeOf = (theme: string) => ({ emotion: { label: 'worry', confirmed: false }, theme });

/** Two turns in Receive: the second completes it with a result. Later turns answer `later`. */
function twoTurns(later: (request: PostMessageRequest) => AsyncIterable<SolveEvent>) {
  const client = scriptedSessions((request) => {
    const { length } = client.asked.turns;
    if (length === 1) return play(token('First.'), done('receive', false));
    if (length > 2) return later(request);
    const result: SolveEvent = { event: 'result', data: { receive: themeOf('three reports') } };
    return play(token('Second.'), result, done('clarify', true));
  });
  return client;
}

async function openAfterTwo(client: ReturnType<typeof twoTurns>) {
  const opened = await openSession(client.sessions);
  await sayWords(opened.session, 'one');
  await sayWords(opened.session, 'two');
  return opened;
}

test('another reply takes the place of the last, from the results before it, and says which', async () => {
  const client = twoTurns(() => play(token('Other.'), done('receive', false)));
  const { session, db } = await openAfterTwo(client);
  await rateDistress(session, 'before', 6);
  const words = regenerableWords(stateOf(session));
  await regenerate(session);
  expect(client.asked.patches).toEqual([{ current_step: 'receive' }]);
  const request = client.asked.turns[2];
  expect(request).toMatchObject({
    content: 'two',
    replaces: words?.id,
    state: { distress: { before: 6 } },
    history: [{ content: 'one' }, { content: 'First.' }],
  });
  expect(request?.state?.receive).toBeUndefined();
  expect(request?.message_id).not.toBe(words?.id);
  expect(contentsOf(session)).toEqual(['one', 'First.', 'two', 'Other.']);
  expect((await db.listMessages(conversationId)).map(({ content }) => content)).toEqual([
    'one',
    'First.',
    'two',
    'Other.',
  ]);
  expect(stateOf(session).conversation).toMatchObject({
    stepComplete: false,
    state: { distress: { before: 6 } },
  });
  expect((await db.findConversation(conversationId))?.state.receive).toBeUndefined();
});

test('until the other reply begins nothing is lost; when it never does the first one stays', async () => {
  const client = twoTurns(async function* () {
    yield { event: 'queue', data: { position: 2 } };
    seen.push(visibleMessages(stateOf(session)).map(({ content }) => content));
    kept.push((await db.listMessages(conversationId)).map(({ content }) => content));
    throw new NetworkError('unreachable');
  });
  const seen: string[][] = [];
  const kept: string[][] = [];
  const { session, db } = await openAfterTwo(client);
  const before = stateOf(session);
  await regenerate(session);
  expect(seen).toEqual([['one', 'First.', 'two', '']]);
  expect(kept).toEqual([['one', 'First.', 'two', 'Second.', 'two', '']]);
  expect(stateOf(session).messages).toEqual(before.messages);
  expect(stateOf(session).conversation.state).toEqual(before.conversation.state);
  expect(stateOf(session)).toMatchObject({
    problem: { reason: 'unreachable' },
    conversation: { stepComplete: true },
  });
  expect(await db.listMessages(conversationId)).toEqual(before.messages);
  expect(regenerableWords(stateOf(session))?.content).toBe('two');
});

test('the last words said differently replace their turn once the new reply begins', async () => {
  const client = twoTurns(() => play(token('Three.'), done('receive', false)));
  const { session, db } = await openAfterTwo(client);
  beginEdit(session);
  expect(stateOf(session).isEditing).toBe(true);
  await sendEdited(session, ' two, to sam@example.com ');
  expect(client.asked.turns[2]?.content).toBe('two, to <EMAIL_1>');
  expect(stateOf(session).isEditing).toBe(false);
  expect(contentsOf(session)).toEqual(['one', 'First.', 'two, to sam@example.com', 'Three.']);
  expect(await db.listMessages(conversationId)).toEqual(stateOf(session).messages);
  expect(await db.listMaskEntries(conversationId)).toEqual([
    { placeholder: '<EMAIL_1>', value: 'sam@example.com' },
  ]);
});

test('edited words that found no answer are kept beside what they replace, and can be sent again', async () => {
  let isServerThere = false;
  const client = twoTurns(async function* () {
    if (!isServerThere) throw new NetworkError('unreachable');
    yield token('Three.');
    yield done('receive', false);
  });
  const { session, db } = await openAfterTwo(client);
  const replaced = editableWords(stateOf(session))?.id;
  await sendEdited(session, 'two, differently');
  expect(contentsOf(session)).toEqual(['one', 'First.', 'two', 'Second.', 'two, differently']);
  expect(stateOf(session).messages.at(-1)?.status).toBe('cut');
  const again = await openSession(client.sessions, db);
  isServerThere = true;
  await retryTurn(again.session);
  expect(client.asked.turns[3]).toMatchObject({
    content: 'two, differently',
    message_id: client.asked.turns[2]?.message_id,
    replaces: replaced,
  });
  expect(contentsOf(again.session)).toEqual(['one', 'First.', 'two, differently', 'Three.']);
  expect(await db.listMessages(conversationId)).toEqual(stateOf(again.session).messages);
});

test('edited words of a crisis are neither sent nor kept, and what was said stays', async () => {
  const client = twoTurns(() => play(done('receive', false)));
  const { session, db } = await openAfterTwo(client);
  await sendEdited(session, 'I want to kill myself');
  expect(client.asked.turns).toHaveLength(2);
  expect(contentsOf(session)).toEqual(['one', 'First.', 'two', 'Second.']);
  expect(await db.listMessages(conversationId)).toHaveLength(4);
  expect(stateOf(session).safety?.level).toBeGreaterThanOrEqual(3);
  expect(regenerableWords(stateOf(session))).toBeUndefined();
});

test('a new title follows first words that are said differently', async () => {
  const client = scriptedSessions(() => play(token('So.'), done('receive', false)));
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'The deadline moved.');
  await sendEdited(session, 'The deadline moved twice.');
  expect(stateOf(session).conversation.title).toBe('The deadline moved twice');
});

test('the turn that Continue opens can be asked for again, its words cannot be changed', async () => {
  const client = twoTurns(() => play(token('What happens?'), done('clarify', false)));
  const { session } = await openAfterTwo(client);
  await continueToNextStep(session);
  expect(editableWords(stateOf(session))).toBeUndefined();
  await regenerate(session);
  expect(client.asked.turns[3]).toMatchObject({
    step: 'clarify',
    replaces: client.asked.turns[2]?.message_id,
    state: { receive: { theme: 'three reports' } },
  });
  expect(stateOf(session).messages.filter(({ isOpening }) => isOpening)).toHaveLength(1);
});

test.each([
  ['while a reply is on its way', { phase: 'waiting' }],
  ['in a crisis', { safety: { level: 3, category: null, resources: null } }],
] as const)('neither is offered %s', async (_, more) => {
  const client = twoTurns(() => play());
  const { session } = await openAfterTwo(client);
  expect(regenerableWords(stateOf(session))).toBeDefined();
  const changed = { ...stateOf(session), ...more };
  expect([regenerableWords(changed), editableWords(changed)]).toEqual([undefined, undefined]);
});

test('neither is offered once the conversation is completed', async () => {
  const client = scriptedSessions(() => play(token('Done.'), done(null, true)));
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'one');
  expect(stateOf(session).conversation.status).toBe('completed');
  expect(regenerableWords(stateOf(session))).toBeUndefined();
  expect(editableWords(stateOf(session))).toBeUndefined();
});
