import { ApiError, NetworkError } from '@solacore/client';
import { announceConversationsChanged } from '@/local-db/conversation-changes';
import type { LastTurn, Message } from '@/local-db/records';
import { keepReplaced, unfinishedWords } from './last-turn.ts';
import { answerHere } from './local-guide-turn.ts';
import { readReply } from './read-reply.ts';
import { holdRunning, letGo } from './running-sessions.ts';
import { keepState, keepTurn } from './save-session.ts';
import { type Following, sendWords } from './send-words.ts';
import { reconcile } from './server-session.ts';
import type { Session } from './session-deps.ts';
import { isAnswering, isBusy, type SessionState, type TurnProblem } from './session-state.ts';
import { beginTurn, endTurn, parkTurn, reopenTurn } from './turn-edges.ts';

/**
 * Sends `words`, streams the reply into the session and keeps both on the device. Called within
 * `prepareTurn()`. Never rejects.
 */
export async function runTurn(session: Session, words: Message, turn?: LastTurn): Promise<void> {
  const { deps, store } = session;
  // Whoever calls: without consent nothing leaves. See consent-gate.ts for how it is asked.
  const { isLocal } = store.getState();
  if (!(isLocal || (await deps.mayShare())) || isAnswering(store.getState())) return;
  const begun = turn ?? turnOf(store.getState(), words);
  if (!isLocal && !deps.isOnline() && begun.replaces === null) {
    return park(session, words, begun);
  }
  const reply = { id: deps.newId(), createdAt: deps.now().toISOString() };
  await follow(session, {
    begin: (state) => beginTurn(state, words, reply, begun),
    read: (following) =>
      isLocal ? answerHere(session, words, following) : sendWords(session, words, following),
  });
}

/** Shown as waiting once the device has them; where it refuses, they wait while the app is open. */
async function park(session: Session, words: Message, turn: LastTurn): Promise<void> {
  const { store } = session;
  await keepState(session, parkTurn(store.getState(), words, turn)).catch(() => undefined);
  store.setState((state) => parkTurn(state, words, turn));
  announceConversationsChanged();
}

/** Goes on reading a reply that is being written, or was while nobody read. Never rejects. */
export async function resumeTurn(session: Session): Promise<void> {
  const { deps, store } = session;
  const words = unfinishedWords(store.getState());
  const { serverSessionId } = store.getState().conversation;
  if (!words || !serverSessionId || isBusy(store.getState())) return;
  const reply = { id: deps.newId(), createdAt: deps.now().toISOString() };
  await follow(session, {
    begin: (state) => reopenTurn(state, words, reply),
    read: ({ stream, keeper, onSent }) => {
      onSent();
      const after = store.getState().messages.at(-1)?.lastEventId ?? 0;
      const events = deps.sessions.resumeStream(serverSessionId, words.id, after, stream);
      return readReply(session, events, keeper);
    },
  });
}

/** Words sent again stay what they were: the same turn, from the same results. */
function turnOf({ conversation }: SessionState, words: Message): LastTurn {
  const { lastTurn, state } = conversation;
  if (lastTurn?.wordsId === words.id) return lastTurn;
  return { wordsId: words.id, replaces: null, resultsBefore: state };
}

type Followed = {
  begin: (state: SessionState) => SessionState;
  read: (following: Following) => Promise<void>;
};

async function follow(session: Session, { begin, read }: Followed): Promise<void> {
  const { store } = session;
  const stop = new AbortController();
  const keeper = keepTurn(session);
  const trip = { isOnItsWay: false };
  session.running = stop;
  holdRunning(session);
  store.setState(begin);
  try {
    await keeper.save();
    await read({
      keeper,
      stream: {
        signal: stop.signal,
        onConnection: (isConnected) => store.setState({ isReconnecting: !isConnected }),
      },
      onSent: () => {
        trip.isOnItsWay = true;
      },
    });
  } catch (error) {
    const problem = problemOf(error);
    store.setState((state) => keepReplaced(brokenOff(state, problem, trip.isOnItsWay)));
    if (isNetwork(problem, 'lost')) await reconcile(session).catch(() => undefined);
  } finally {
    session.running = null;
    await keeper.settle().catch(() => undefined);
    letGo(session);
  }
}

function brokenOff(state: SessionState, problem: TurnProblem, isOnItsWay: boolean): SessionState {
  if (isNetwork(problem, 'aborted')) return endTurn(state, 'stopped', null);
  return endTurn(state, isOnItsWay ? 'broken' : 'unsent', problem);
}

function isNetwork(problem: TurnProblem, reason: NetworkError['reason']): boolean {
  return problem.kind === 'network' && problem.reason === reason;
}

function problemOf(error: unknown): TurnProblem {
  if (error instanceof ApiError) {
    return { kind: 'refused', code: error.code, params: error.params };
  }
  return { kind: 'network', reason: error instanceof NetworkError ? error.reason : 'unreadable' };
}
