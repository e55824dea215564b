import { ApiError } from '@solacore/client';
import { type Step, stepAfter, steps } from '@solacore/contract';
import { isOver } from '@solacore/solve';
import { changeConversation } from './save-session.ts';
import type { Session } from './session-deps.ts';

/** The server's id of this conversation; makes one at the first message, once. */
export async function ensureServerSession(session: Session): Promise<string> {
  const { conversation } = session.store.getState();
  if (conversation.serverSessionId) return conversation.serverSessionId;
  const { sessions, language, acceptsOverage } = session.deps;
  const created = await sessions.create({
    locale: language(),
    idempotencyKey: conversation.id,
    ...(acceptsOverage(conversation.id) ? { acceptOverage: true } : {}),
  });
  await changeConversation(session, (before) => ({
    ...before,
    serverSessionId: created.session_id,
    serverStep: created.current_step,
  }));
  return created.session_id;
}

/** Learns the server's step and status anew: another device or a lost answer may have moved it. */
export async function reconcile(session: Session): Promise<void> {
  const { serverSessionId } = session.store.getState().conversation;
  if (!serverSessionId) return;
  const remote = await session.deps.sessions.get(serverSessionId).catch((error: unknown) => {
    if (isUnknownThere(error)) return null;
    throw error;
  });
  if (!remote) return forgetServerSession(session);
  await changeConversation(session, (before) => ({
    ...before,
    serverStep: remote.status === 'completed' ? null : remote.current_step,
    status: isOver(before) ? 'completed' : remote.status,
  }));
}

/** The account that asks has no such session: it was another account's, or is gone. */
export function isUnknownThere(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'NOT_FOUND';
}

/**
 * A conversation of another account, brought in or left on this device, is never sent on as this
 * one's: whoever goes on with it gets a session of their own at the next message.
 */
export function forgetServerSession(session: Session): Promise<void> {
  return changeConversation(session, (before) => ({
    ...before,
    serverSessionId: null,
    serverStep: isOver(before) ? null : 'receive',
  }));
}

/** Moves the server to `target`: back in one move, forward one step at a time. */
export async function moveServerTo(session: Session, target: Step): Promise<void> {
  const { serverSessionId, serverStep } = session.store.getState().conversation;
  if (!serverSessionId || !serverStep || serverStep === target) return;
  const isAhead = steps.indexOf(serverStep) > steps.indexOf(target);
  const next = isAhead ? target : stepAfter(serverStep);
  if (!next) return;
  await session.deps.sessions.patch(serverSessionId, { current_step: next });
  await changeConversation(session, (before) => ({ ...before, serverStep: next }));
  await moveServerTo(session, target);
}
