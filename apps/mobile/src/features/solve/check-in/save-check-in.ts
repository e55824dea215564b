import type { CheckIn } from '@solacore/contract';
import { announceConversationsChanged } from '@/local-db/conversation-changes';
import { changeConversation } from '../session/save-session.ts';
import type { Session } from '../session/session-deps.ts';

/** Keeps on this device how the plan went. Nothing is sent, and it never counts as a session. */
export async function saveCheckIn(session: Session, checkIn: CheckIn): Promise<void> {
  await session.deps.db.saveCheckIn(checkIn);
  announceConversationsChanged();
}

const longestStep = 500;

/** The plan begins with a smaller step from now on; when it happens stays as it was. */
export async function takeSmallerStep(
  session: Session,
  step: { words: string; minutes: number },
): Promise<void> {
  const { deps, masker, store } = session;
  const firstStep = masker.mask(step.words).slice(0, longestStep);
  await changeConversation(session, ({ state, ...before }) => ({
    ...before,
    state: state.commit
      ? { ...state, commit: { ...state.commit, firstStep, minutes: step.minutes } }
      : state,
  }));
  await deps.db.saveMaskEntries(store.getState().conversation.id, masker.entries());
}
