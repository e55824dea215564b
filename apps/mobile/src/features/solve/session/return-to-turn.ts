import { resumeTurn } from './run-turn.ts';
import type { Session } from './session-deps.ts';
import { isBusy } from './session-state.ts';

/** The app or the connection is back: a reply that broke off meanwhile is taken up again. */
export async function returnToTurn(session: Session): Promise<void> {
  const state = session.store.getState();
  const { problem } = state;
  if (isBusy(state) || state.isLocal || problem?.kind !== 'network') return;
  const hasLeft = state.messages.findLast(({ role }) => role === 'user')?.status !== 'failed';
  const isBroken = ['cut', 'timeout', 'unreachable'].includes(problem.reason);
  if (hasLeft && isBroken) await resumeTurn(session);
}
