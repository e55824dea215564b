import type { CommitResult, ReframeResult, SolveOption, SolveState } from '@solacore/contract';
import { ownOptionId } from '@solacore/solve';
import type { Conversation } from '@/local-db/records';
import { catchUp } from './catch-up.ts';
import { move, moved } from './move.ts';
import { changeConversation, changeOnceKept } from './save-session.ts';
import type { Session } from './session-deps.ts';

/** Changes the results by hand. Text in them carries placeholders: mask it first. */
export async function changeResults(
  session: Session,
  change: (results: SolveState) => SolveState,
): Promise<void> {
  const { store, deps, masker } = session;
  await move(session, { type: 'edit', state: change(store.getState().conversation.state) });
  // No turn may follow that would keep what the new placeholders stand for.
  await deps.db.saveMaskEntries(store.getState().conversation.id, masker.entries());
}

const longestFeeling = 60;

/** The feeling in the person's own word; the colour of the screen follows it. */
export function confirmFeeling(session: Session, label: string): Promise<void> {
  return changeConversation(session, (before) => {
    const { receive } = before.state;
    if (!receive) return { ...before, emotion: label };
    const masked = session.masker.mask(label).slice(0, longestFeeling);
    const emotion = { ...receive.emotion, label: masked, confirmed: true };
    return {
      ...before,
      emotion: label,
      state: { ...before.state, receive: { ...receive, emotion } },
    };
  });
}

/** From this weight on help stands beside the conversation. */
const heavyFrom = 9;

/** How heavy it is, 0..10, before the first step or after the last. */
export async function rateDistress(
  session: Session,
  moment: 'before' | 'after',
  score: number,
): Promise<void> {
  if (score >= heavyFrom) await showHelpBeside(session, 'distress');
  // Also once the plan is kept, when nothing else changes any more.
  return changeConversation(session, ({ state, ...before }) => ({
    ...before,
    state: { ...state, distress: { ...state.distress, [moment]: score } },
  }));
}

/** The view the person holds now, and how true it feels (`belief` 0..100). */
export function changeReframe(session: Session, change: ReframeResult): Promise<void> {
  return changeResults(session, (results) => ({
    ...results,
    reframe: { ...results.reframe, ...change },
  }));
}

export function chooseOption(session: Session, chosenId: string): Promise<void> {
  return changeResults(session, (results) =>
    results.options ? { ...results, options: { ...results.options, chosenId } } : results,
  );
}

/** The second perspective beside the options goes, and does not come back. */
export function putAwayPerspective(session: Session): Promise<void> {
  return changeResults(session, (results) =>
    results.options ? { ...results, options: { ...results.options, perspective: '' } } : results,
  );
}

/** How well an option fits, 0..10. */
export function rateOption(session: Session, id: string, fit: number): Promise<void> {
  return changeResults(session, (results) => {
    if (!results.options) return results;
    const items = results.options.items.map((item) => (item.id === id ? { ...item, fit } : item));
    return { ...results, options: { ...results.options, items } };
  });
}

/** An option of the person's own, chosen at once. */
export function addOwnOption(session: Session, title: string): Promise<void> {
  return changeResults(session, (results) => {
    const items = results.options?.items ?? [];
    const own: SolveOption = {
      id: ownOptionId(items.length + 1),
      title: session.masker.mask(title).slice(0, 160),
      detail: '',
      pros: [],
      cons: [],
      effort: 'med',
      firstEffect: 'unsure',
      inControl: true,
      source: 'user',
    };
    return {
      ...results,
      options: { ...results.options, items: [...items, own], chosenId: own.id },
    };
  });
}

export function changePlan(session: Session, change: Partial<CommitResult>): Promise<void> {
  return changeResults(session, (results) =>
    results.commit ? { ...results, commit: { ...results.commit, ...change } } : results,
  );
}

/**
 * "I'll do this": the plan is kept, and shows as kept once it is; rejects where the device refuses.
 * The server learns it where it does not know yet, without a connection at the next opening.
 */
export async function acceptPlan(session: Session): Promise<void> {
  const state = session.store.getState();
  const at = session.deps.now().toISOString();
  const accepted = (conversation: Conversation): Conversation => {
    const next = moved({ ...state, conversation }, { type: 'accept', at });
    return next === conversation ? conversation : { ...next, status: 'completed' };
  };
  if (accepted(state.conversation) === state.conversation) return;
  await changeOnceKept(session, accepted);
  await catchUp(session).catch(() => undefined);
}

/** Help beside the conversation, at once; the conversation goes on. */
async function showHelpBeside(session: Session, category: string): Promise<void> {
  const { safety } = session.store.getState();
  if (safety === null || safety.passing) {
    session.store.setState({ safety: { level: 2, category, resources: null } });
  }
  await changeConversation(session, (before) => ({ ...before, helpPinned: true }));
}

/** The person said twice, in two ways, that they are safe: the conversation goes on, help stays. */
export function leaveCrisis(session: Session): void {
  session.store.setState({ safety: null });
}
