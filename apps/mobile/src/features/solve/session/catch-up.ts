import { steps } from '@solacore/contract';
import { changeConversation } from './save-session.ts';
import { moveServerTo } from './server-session.ts';
import type { Session } from './session-deps.ts';

const running = new WeakMap<Session, Promise<void>>();

/**
 * Tells the server what was done by hand: the step it has not heard of, or that the plan is kept.
 * One move at a time; rejects where the server is not reached, and the next opening tries again.
 */
export function catchUp(session: Session): Promise<void> {
  const before = running.get(session) ?? Promise.resolve();
  const mine = before.then(() => bringServerUp(session));
  running.set(
    session,
    mine.catch(() => undefined),
  );
  return mine;
}

/** Without a session of its own the server has nothing to hear: one is made at the next message. */
async function bringServerUp(session: Session): Promise<void> {
  const { serverSessionId, serverStep, shownStep, acceptedAt, endedAt } =
    session.store.getState().conversation;
  if (!serverSessionId || serverStep === null) return;
  if (endedAt !== null) {
    await session.deps.sessions.patch(serverSessionId, { status: 'abandoned' });
    return changeConversation(session, (before) => ({ ...before, serverStep: null }));
  }
  if (acceptedAt === null) {
    const isBehind = steps.indexOf(serverStep) < steps.indexOf(shownStep);
    return isBehind ? moveServerTo(session, shownStep) : undefined;
  }
  await moveServerTo(session, 'commit');
  await session.deps.sessions.patch(serverSessionId, { status: 'completed' });
  await changeConversation(session, (before) => ({ ...before, serverStep: null }));
}
