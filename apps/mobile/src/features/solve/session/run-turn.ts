import { ApiError, NetworkError } from '@solacore/client';
import type { PostMessageRequest } from '@solacore/contract';
import type { Message } from '@/local-db/records';
import { applySolveEvent, type TurnEvent } from './apply-solve-event.ts';
import { saveTurn } from './save-session.ts';
import { sentHistory } from './sent-history.ts';
import { ensureServerSession, moveServerTo, reconcile } from './server-session.ts';
import type { Session } from './session-deps.ts';
import type { TurnProblem } from './session-state.ts';
import { beginTurn, endTurn } from './turn-edges.ts';

/** Sends `words`, streams the reply into the session and keeps both on the device. Never rejects. */
export async function runTurn(session: Session, words: Message): Promise<void> {
  const { deps, store } = session;
  const stop = new AbortController();
  session.running = stop;
  const idsBefore = new Set(store.getState().messages.map((message) => message.id));
  const trip = { isOnItsWay: false };
  const reply = { id: deps.newId(), createdAt: deps.now().toISOString() };
  store.setState((state) => beginTurn(state, words, reply));
  try {
    await deps.db.saveMessage({ ...words, status: 'sent' });
    await streamReply(session, words, stop.signal, trip);
  } catch (error) {
    const problem = problemOf(error);
    const isStopped = problem.kind === 'network' && problem.reason === 'aborted';
    store.setState((state) =>
      isStopped
        ? endTurn(state, 'stopped', null)
        : endTurn(state, trip.isOnItsWay ? 'broken' : 'unsent', problem),
    );
  } finally {
    session.running = null;
    idsBefore.add(words.id);
    await saveTurn(session, idsBefore).catch(() => undefined);
  }
}

/** Once the words are on their way, nobody can tell a lost request from a lost answer. */
type Trip = { isOnItsWay: boolean };

async function streamReply(
  session: Session,
  words: Message,
  signal: AbortSignal,
  trip: Trip,
): Promise<void> {
  const id = await ensureServerSession(session);
  await moveServerTo(session, words.step);
  trip.isOnItsWay = true;
  try {
    await streamOnce(session, id, words, signal);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'STEP_OUT_OF_ORDER') throw error;
    // The answer to an earlier turn was lost on its way: the server is a step ahead.
    await reconcile(session);
    await moveServerTo(session, words.step);
    await streamOnce(session, id, words, signal);
  }
}

async function streamOnce(
  session: Session,
  id: string,
  words: Message,
  signal: AbortSignal,
): Promise<void> {
  const { store, masker } = session;
  const unmasking = masker.unmaskStream();
  const apply = (event: TurnEvent) => store.setState((state) => applySolveEvent(state, event));
  if (signal.aborted) throw new NetworkError('aborted');
  const stream = session.deps.sessions.postMessage(id, turnRequest(session, words), signal);
  for await (const event of stream) {
    if (event.event === 'token') {
      const { content } = event.data;
      apply({ event: 'token', data: { content, shown: unmasking.push(content) } });
      continue;
    }
    if (event.event === 'error') throw streamError(event.data);
    if (event.event === 'done')
      apply({ event: 'token', data: { content: '', shown: unmasking.end() } });
    apply(event);
  }
}

function turnRequest({ deps, store }: Session, words: Message): PostMessageRequest {
  const { messages, conversation } = store.getState();
  return {
    content: words.masked,
    step: words.step,
    history: sentHistory(messages, words),
    state: conversation.state,
    locale: deps.language(),
  };
}

function streamError({ error, params }: { error: ApiError['code']; params: ApiError['params'] }) {
  return new ApiError({
    code: error,
    params,
    status: 200,
    requestId: null,
    retryAfterSeconds: null,
  });
}

function problemOf(error: unknown): TurnProblem {
  if (error instanceof ApiError) {
    return { kind: 'refused', code: error.code, params: error.params };
  }
  return { kind: 'network', reason: error instanceof NetworkError ? error.reason : 'unreadable' };
}
