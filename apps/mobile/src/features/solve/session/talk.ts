import { assess, assessConversation, crisisLevel, helpLevel } from '@solacore/safety';
import { askedFor } from '@solacore/solve';
import type { Message } from '@/local-db/records';
import { mayLeave } from './consent-gate.ts';
import { conversationTitle } from './conversation-title.ts';
import { move } from './move.ts';
import { newWords } from './new-words.ts';
import { withoutPassing, withPassing } from './passing-help.ts';
import { prepareTurn } from './prepare-turn.ts';
import { runTurn } from './run-turn.ts';
import { changeConversation } from './save-session.ts';
import type { Session } from './session-deps.ts';
import { isCrisis } from './session-state.ts';
import { retryableWords, withoutReplyTo } from './turn-edges.ts';
import { goAsAsked } from './ways.ts';
import { isSaid, weighMessage } from './weigh-message.ts';

/**
 * One message of the person. Checked on the device before anything else: from level 3 on nothing
 * is sent or kept and the fixed card shows; at level 2 help stands beside the conversation.
 */
export async function sayWords(session: Session, text: string): Promise<void> {
  const words = text.trim();
  const state = session.store.getState();
  if (words === '' || isCrisis(state)) return;
  await prepareTurn(session, () => sayNow(session, words));
}

async function sayNow(session: Session, words: string): Promise<void> {
  const { conversation } = session.store.getState();
  if (await isStoppedByDanger(session, words)) {
    session.draft = '';
    await session.deps.db.saveDraft(conversation.id, '');
    return;
  }
  const asked = askedFor(words);
  if ((asked === 'back' || asked === 'skip') && (await goAsAsked(session, asked))) return;
  if (!(await mayLeave(session, () => sayWords(session, words), words))) return;
  if (asked === 'listen' || asked === 'work') await move(session, { type: asked });
  await changeConversation(session, (before) => ({
    ...before,
    title: before.title || conversationTitle(words),
  }));
  await move(session, { type: 'say' });
  await runTurn(session, newWords(session, words, conversation.shownStep, false));
}

/** Build-up over the person's earlier words counts. True: the fixed card shows. */
export async function isStoppedByDanger(session: Session, words: string): Promise<boolean> {
  const { deps, store } = session;
  const { messages, conversation, isLocal } = store.getState();
  const { level, category, isGuess } = deviceCheck(words, messages.filter(isSaid));
  session.store.setState(withoutPassing);
  if (level < helpLevel) return false;
  if (isGuess) {
    session.store.setState(withPassing);
    return false;
  }
  store.setState({ safety: { level, category, resources: null }, dangerKind: category });
  await changeConversation(session, (before) => ({ ...before, helpPinned: true }));
  if (level < crisisLevel) return false;
  if (!isLocal) deps.countHelpShown(conversation.serverSessionId);
  return true;
}

/** A check that breaks must not take the person's voice: the server looks as well. */
function deviceCheck(words: string, said: Message[]): ReturnType<typeof assessConversation> {
  const earlier = said.map(({ content }) => content);
  try {
    return assessConversation(words, earlier, (text, at) => {
      const message = said[at];
      return message ? weighMessage(message) : assess(text);
    });
  } catch {
    return { level: 0, category: null };
  }
}

/** Sends the last words again; what came of them before is dropped. */
export async function retryTurn(session: Session): Promise<void> {
  const state = session.store.getState();
  const words = retryableWords(state);
  if (words) await prepareTurn(session, () => retryNow(session, words));
}

async function retryNow(session: Session, words: Message): Promise<void> {
  if (!(await mayLeave(session, () => retryTurn(session)))) return;
  const state = session.store.getState();
  for (const message of state.messages.slice(state.messages.indexOf(words) + 1)) {
    await session.deps.db.deleteMessage(message.id);
  }
  session.store.setState((before) => withoutReplyTo(before, words));
  await runTurn(session, words);
}

/** Ends the running reply and keeps what was said of it. */
export function stopTurn(session: Session): void {
  const { deps, store, running } = session;
  if (!running || running.signal.aborted) return;
  running.abort();
  const { conversation, isLocal } = store.getState();
  const { serverSessionId, lastTurn } = conversation;
  if (isLocal || !serverSessionId || !lastTurn) return;
  // Without a connection the server ends it by itself a little later.
  session.stopping = deps.sessions
    .stopGeneration(serverSessionId, lastTurn.wordsId)
    .catch(() => undefined);
}
