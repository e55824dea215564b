import { type WalkEvent, walk } from '@solacore/solve';
import type { Conversation } from '@/local-db/records';
import { changeConversation } from './save-session.ts';
import type { Session } from './session-deps.ts';
import { isCrisis, type SessionState } from './session-state.ts';

/** The conversation after one event of the method; the same object where it is not allowed here. */
export function moved(state: SessionState, event: WalkEvent): Conversation {
  const place = { ...state.conversation, isHeld: isCrisis(state) };
  const next = walk(place, event);
  if (next === place) return state.conversation;
  const { isHeld: _, ...conversation } = next;
  return conversation;
}

/** One event of the method, on the screen and on the device. False: it is not allowed here. */
export async function move(session: Session, event: WalkEvent): Promise<boolean> {
  const state = session.store.getState();
  const next = moved(state, event);
  if (next === state.conversation) return false;
  await changeConversation(session, () => next);
  return true;
}
