import type { Step } from '@solacore/contract';
import type { Conversation, Message } from '@/local-db/records';
import { changeConversation } from './save-session.ts';
import type { Session } from './session-deps.ts';
import type { SessionState } from './session-state.ts';

/** Marks that this step is filled in as a form. */
export async function openByHand(session: Session, step: Step): Promise<void> {
  const { deps, store } = session;
  const { conversation } = store.getState();
  const opening: Message = {
    id: deps.newId(),
    conversationId: conversation.id,
    role: 'user',
    content: '',
    masked: '',
    step,
    status: 'stopped',
    isOpening: true,
    provider: null,
    createdAt: deps.now().toISOString(),
  };
  store.setState(({ messages }) => ({ messages: [...messages, opening], problem: null }));
  await changeConversation(session, (before) => ({ ...before, stepComplete: false }));
  await deps.db.saveMessage(opening);
}

/** The mark in the conversation where a step was opened without a message. */
export function isHandOpening(message: Message): boolean {
  return message.isOpening && message.masked === '';
}

/** Whether the step on the screen was opened by hand and nothing has been said in it. */
export function isOpenedByHand({ messages, conversation }: SessionState): boolean {
  const last = messages.at(-1);
  return last !== undefined && isHandOpening(last) && last.step === conversation.shownStep;
}

/** The server has seen the last step through and hears nothing more: what changes, changes by hand. */
export function isClosedThere({ serverSessionId, serverStep }: Conversation): boolean {
  return serverSessionId !== null && serverStep === null;
}
