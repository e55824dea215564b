import { solveEventSchemas } from '@solacore/contract';
import { acceptPlan, changePlan, chooseOption } from '@/features/solve/session/fill-in';
import { loadSession } from '@/features/solve/session/load-session';
import { localGuide } from '@/features/solve/session/local-guide';
import { retryTurn, sayWords, stopTurn } from '@/features/solve/session/talk';
import { continueToNextStep } from '@/features/solve/session/ways';
import { answers, first, noServer } from './local-guide-kit';
import { conversationId, openSession } from './session-kit';

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
