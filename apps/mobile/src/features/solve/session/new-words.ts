import type { Step } from '@solacore/contract';
import type { Message } from '@/local-db/records';
import type { Session } from './session-deps.ts';

/** Words of the person for the conversation, masked for what leaves this device. */
export function newWords(session: Session, text: string, step: Step, isOpening: boolean): Message {
  const { deps, store, masker } = session;
  return {
    id: deps.newId(),
    conversationId: store.getState().conversation.id,
    role: 'user',
    content: text,
    masked: masker.mask(text),
    step,
    status: 'sent',
    isOpening,
    provider: null,
    createdAt: deps.now().toISOString(),
  };
}
