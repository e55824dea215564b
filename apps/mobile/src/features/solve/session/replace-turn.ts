import { mayLeave } from './consent-gate.ts';
import { editableWords, regenerableWords, replacedMessages } from './last-turn.ts';
import { newWords } from './new-words.ts';
import { prepareTurn } from './prepare-turn.ts';
import { runTurn } from './run-turn.ts';
import type { Session } from './session-deps.ts';
import { isStoppedByDanger } from './talk.ts';

/** Another reply to the same words. The one that is there goes when the new one begins. */
export async function regenerate(session: Session): Promise<void> {
  const { deps, store } = session;
  const state = store.getState();
  const words = regenerableWords(state);
  const { lastTurn } = state.conversation;
  if (!words || !lastTurn) return;
  await prepareTurn(session, async () => {
    if (!(await mayLeave(session, () => regenerate(session)))) return;
    const again = { ...words, id: deps.newId(), createdAt: deps.now().toISOString() };
    await runTurn(session, again, { ...lastTurn, wordsId: again.id, replaces: words.id });
  });
}

/** The last words go back into the field. */
export function beginEdit(session: Session): void {
  if (editableWords(session.store.getState())) session.store.setState({ isEditing: true });
}

export function cancelEdit(session: Session): void {
  session.store.setState({ isEditing: false });
}

/** The last words, said differently. What they said before goes when the new reply begins. */
export async function sendEdited(session: Session, text: string): Promise<void> {
  const { store } = session;
  const state = store.getState();
  const words = editableWords(state);
  const { lastTurn } = state.conversation;
  const edited = text.trim();
  if (!words || !lastTurn || edited === '') return;
  store.setState({ isEditing: false });
  await prepareTurn(session, async () => {
    if (await isStoppedByDanger(session, edited)) return;
    if (!(await mayLeave(session, () => sendEdited(session, edited), edited))) return;
    const said = newWords(session, edited, words.step, false);
    // Words that were never answered may themselves have been meant for another's place.
    const replaces = replacedMessages(state).length > 0 ? lastTurn.replaces : words.id;
    await runTurn(session, said, { ...lastTurn, wordsId: said.id, replaces });
  });
}
