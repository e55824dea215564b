import { ApiError, NetworkError } from '@solacore/client';
import { solveEventSchemas } from '@solacore/contract';
import { goOnHere, goOnThere } from '@/features/solve/session/choose-answerer';
import { acceptPlan, changePlan, chooseOption } from '@/features/solve/session/fill-in';
import { loadSession } from '@/features/solve/session/load-session';
import { localGuide } from '@/features/solve/session/local-guide';
import { openKept } from '@/features/solve/session/open-kept';
import { retryTurn, sayWords, stopTurn } from '@/features/solve/session/talk';
import { continueToNextStep } from '@/features/solve/session/ways';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

const first = 'My boss Sam keeps moving the deadline and I am worried I will lose the job.';
const answers = {
  receive: ['Mostly I am worried, and tired of it.'],
  clarify: [
    'Every Friday he moves the date without telling me.',
    'I want to know the date a week before.',
    'I never ask him about it.',
    'Yes.',
  ],
  reframe: [
    'I think he does it because I am bad at my job. It could also be his own boss.',
    'Yes.',
  ],
  options: ['I could ask him on Monday.', 'Something small.'],
  commit: ['Ask Sam for ten minutes.', 'Monday at 9, at my desk.', 'I get nervous.', '8', 'Yes.'],
} as const;

/** A client that counts every call as a mistake. */
function noServer() {
  const client = scriptedSessions(async function* () {
    yield* [];
    throw new NetworkError('unreachable');
  });
  return client;
}

async function openSignedOut() {
  const client = noServer();
  const opened = await openSession(client.sessions);
  const helpShown = jest.fn();
  const deps = {
    ...opened.deps,
    isSignedIn: () => false,
    mayShare: async () => false,
    countHelpShown: helpShown,
  };
  const session = await loadSession(deps, conversationId);
  if (!session) throw new Error('the conversation is kept');
  return { ...opened, client, session, helpShown, deps };
}

test('without an account a whole session is done, nothing is asked of the server and no consent', async () => {
  const { session, client, db } = await openSignedOut();
  const state = () => session.store.getState();
  await sayWords(session, first);
  for (const step of ['receive', 'clarify', 'reframe', 'options', 'commit'] as const) {
    expect(state().conversation.shownStep).toBe(step);
    for (const words of answers[step]) {
      if (!state().conversation.stepComplete) await sayWords(session, words);
    }
    expect(state().conversation.stepComplete).toBe(true);
    if (step === 'reframe') {
      session.store.setState(({ conversation }) => ({
        conversation: {
          ...conversation,
          state: { ...conversation.state, reframe: { reframe: 'It is his calendar.' } },
        },
      }));
    }
    const option = state().conversation.state.options?.items[0];
    if (step === 'options' && option) await chooseOption(session, option.id);
    if (step !== 'commit') await continueToNextStep(session);
  }
  await changePlan(session, { firstStep: 'Ask for ten minutes', when: 'Monday at 9' });
  await acceptPlan(session);
  expect(client.asked).toEqual({ creations: 0, turns: [], patches: [] });
  const kept = await db.findConversation(conversationId);
  expect(kept).toMatchObject({ serverSessionId: null, serverStep: 'receive', status: 'completed' });
  expect(kept?.acceptedAt).not.toBeNull();
  const replies = (await db.listMessages(conversationId)).filter((m) => m.role === 'assistant');
  expect(new Set(replies.map(({ provider }) => provider))).toEqual(new Set(['device']));
  expect(replies.every(({ status, content }) => status === 'sent' && content !== '')).toBe(true);
});

test('names are put back in the replies, and what the guide reads has placeholders', async () => {
  const { session } = await openSignedOut();
  await sayWords(session, first);
  const { messages } = session.store.getState();
  expect(messages[0]?.masked).toContain('<PERSON_1>');
  expect(messages[1]?.content).not.toMatch(/<[A-Z]+_\d+>/);
});

test('words of danger stop it as in any session, and nothing is counted', async () => {
  const { session, helpShown, db } = await openSignedOut();
  await sayWords(session, 'I want to kill myself');
  expect(session.store.getState().safety?.level).toBeGreaterThanOrEqual(3);
  expect(await db.listMessages(conversationId)).toEqual([]);
  expect(helpShown).not.toHaveBeenCalled();
});

test('the events are those of the server’s stream: numbered, valid, one done at the end', async () => {
  const turn = { content: first, step: 'receive', history: [], state: {}, locale: 'en' } as const;
  const seen: string[] = [];
  let id = 0;
  const events = localGuide({ ...turn, history: [] }, { paceMs: 1, language: 'en' });
  for await (const event of events) {
    id += 1;
    expect(event.id).toBe(id);
    expect(solveEventSchemas[event.event].safeParse(event.data).success).toBe(true);
    seen.push(event.event);
  }
  expect(seen.filter((name) => name === 'token').length).toBeGreaterThan(1);
  expect(seen.indexOf('done')).toBe(seen.length - 1);
});

test('a stopped reply keeps what was said, and can be asked for again', async () => {
  const { session, deps } = await openSignedOut();
  deps.guidePaceMs = 20;
  const saying = sayWords(session, first);
  const stopped = new Promise<void>((resolve) => {
    const leave = session.store.subscribe(({ phase }) => {
      if (phase !== 'streaming') return;
      leave();
      stopTurn(session);
      resolve();
    });
  });
  await Promise.all([saying, stopped]);
  expect(session.store.getState().messages.at(-1)).toMatchObject({
    status: 'stopped',
    provider: 'device',
  });
  deps.guidePaceMs = 0;
  await retryTurn(session);
  expect(session.store.getState().messages.at(-1)?.status).toBe('sent');
});

test.each([
  ['the server is not reached', new NetworkError('unreachable')],
  [
    'nobody can answer there',
    new ApiError({
      code: 'LLM_UNAVAILABLE',
      params: {},
      status: 503,
      requestId: null,
      retryAfterSeconds: null,
    }),
  ],
])('where %s the guide here answers the same words, and says that it was it', async (_, error) => {
  let isThere = false;
  const client = scriptedSessions(async function* () {
    if (!isThere) throw error;
    yield token('Back.');
    yield done('receive', false);
  });
  const { session, db, deps } = await openSession(client.sessions);
  await sayWords(session, first);
  expect(session.store.getState().messages).toHaveLength(1);
  await goOnHere(session);
  const { messages, isLocal } = session.store.getState();
  expect(isLocal).toBe(true);
  expect(messages.map(({ provider }) => provider)).toEqual([null, 'device']);
  expect(client.asked.turns).toHaveLength(1);

  const reopened = await loadSession(deps, conversationId);
  expect(reopened?.store.getState().isLocal).toBe(true);

  isThere = true;
  await goOnThere(session);
  await sayWords(session, 'Mostly I am worried.');
  expect(client.asked.turns).toHaveLength(2);
  expect(client.asked.turns[1]?.history?.map(({ role }) => role)).toEqual(['user', 'assistant']);
  const kept = await db.listMessages(conversationId);
  expect(kept.map(({ provider }) => provider)).toEqual([null, 'device', null, 'guide']);
});

test('a step that was finished here is caught up with when words are sent again', async () => {
  const client = scriptedSessions(async function* () {
    yield token('Heard.');
    yield done('clarify', false);
  });
  const { session } = await openSession(client.sessions);
  await sayWords(session, first);
  client.remote.step = 'receive';
  session.store.setState(({ conversation }) => ({
    conversation: { ...conversation, serverStep: 'receive' },
  }));
  await goOnHere(session);
  for (const words of answers.receive) await sayWords(session, words);
  await sayWords(session, 'It is the deadline that weighs on me.');
  await continueToNextStep(session);
  expect(session.store.getState().conversation).toMatchObject({
    shownStep: 'clarify',
    serverStep: 'receive',
  });
  await goOnThere(session);
  await sayWords(session, 'He moved it again on Friday.');
  expect(client.asked.patches).toEqual([{ current_step: 'clarify' }]);
  expect(client.asked.turns.at(-1)?.step).toBe('clarify');
});

test('a reply of the guide that broke off with the app is not asked for at the server', async () => {
  const client = scriptedSessions(async function* () {
    yield token('Heard.');
    yield done('receive', false);
  });
  const { session, deps, db } = await openSession(client.sessions);
  await sayWords(session, first);
  await goOnHere(session);
  await sayWords(session, 'Mostly worried.');
  const last = session.store.getState().messages.at(-1);
  if (!last) throw new Error('there is a reply');
  await db.saveMessage({ ...last, status: 'streaming' });
  const reopened = await openKept(deps, conversationId);
  expect(reopened?.store.getState().messages.at(-1)).toMatchObject({
    status: 'cut',
    provider: 'device',
  });
  expect(client.resumed).toEqual([]);
});

test('somebody who said they are under 18 is not answered here either', async () => {
  const client = noServer();
  const { session, deps } = await openSession(client.sessions);
  deps.mayTalkHere = () => false;
  await goOnHere(session);
  expect(session.store.getState()).toMatchObject({ isLocal: false });
  expect(session.store.getState().afterConsent).not.toBeNull();
});
