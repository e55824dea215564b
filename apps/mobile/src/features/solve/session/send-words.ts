import { ApiError, NetworkError } from '@solacore/client';
import type { PostMessageRequest } from '@solacore/contract';
import type { Message } from '@/local-db/records';
import { replyOf } from './apply-solve-event.ts';
import { replacedMessages, resultsForTurn } from './last-turn.ts';
import { maskAgain, resultsMaskedAgain } from './mask-again.ts';
import { noteLeaving } from './note-leaving.ts';
import { readReply } from './read-reply.ts';
import type { TurnKeeper } from './save-session.ts';
import { sentHistory } from './sent-history.ts';
import {
  ensureServerSession,
  forgetServerSession,
  isUnknownThere,
  moveServerTo,
  reconcile,
} from './server-session.ts';
import type { Session } from './session-deps.ts';

/** What reads the reply is given on its way. */
export type Following = {
  stream: { signal: AbortSignal; onConnection: (isConnected: boolean) => void };
  keeper: TurnKeeper;
  /** Once the words are on their way, nobody can tell a lost request from a lost answer. */
  onSent: () => void;
};

/** Often enough for a step that was out of order and a reply that is still being stopped. */
const mostTries = 4;
const stillStoppingMs = 500;

/** Asks for the reply to `words` and reads it. The same words never count twice. */
export async function sendWords(
  session: Session,
  words: Message,
  following: Following,
): Promise<void> {
  await session.stopping;
  for (let tries = 1; ; tries += 1) {
    try {
      const id = await ensureServerSession(session);
      await moveServerTo(session, words.step);
      following.onSent();
      return await sendOnce(session, id, words, following);
    } catch (error) {
      if (tries >= mostTries || !(await hasMadeWay(session, error))) throw error;
    }
  }
}

async function sendOnce(
  session: Session,
  id: string,
  words: Message,
  { stream, keeper }: Following,
): Promise<void> {
  if (stream.signal.aborted) throw new NetworkError('aborted');
  const request = turnRequest(session, words);
  const leaving = await noteLeaving(session, words, request);
  const events = session.deps.sessions.postMessage(id, request, stream);
  await leaving.follow(() => readReply(session, leaving.hear(events), keeper));
}

/** True where what stood in the way of the words is gone, or may be. */
async function hasMadeWay(session: Session, error: unknown): Promise<boolean> {
  if (!(error instanceof ApiError) || replyOf(session.store.getState())?.masked) return false;
  if (error.code === 'STEP_OUT_OF_ORDER') {
    // The answer to an earlier turn was lost on its way: the server is a step ahead.
    await reconcile(session);
    return true;
  }
  if (isUnknownThere(error)) {
    await forgetServerSession(session);
    return true;
  }
  if (error.code !== 'GENERATION_IN_PROGRESS') return false;
  await new Promise((resolve) => setTimeout(resolve, stillStoppingMs));
  return true;
}

/** The turn as whoever answers is told it, masked. */
export function turnRequest(session: Session, words: Message): PostMessageRequest {
  const { deps, store } = session;
  const state = store.getState();
  const mask = maskAgain(session);
  const replaced = replacedMessages(state);
  const replaces = state.conversation.lastTurn?.replaces;
  const before = state.messages.filter((message) => !replaced.includes(message));
  return {
    content: mask(words.masked),
    step: words.step,
    message_id: words.id,
    ...(replaces ? { replaces } : {}),
    history: sentHistory(before, words, mask),
    state: resultsMaskedAgain(resultsForTurn(state), mask),
    locale: deps.language(),
  };
}
