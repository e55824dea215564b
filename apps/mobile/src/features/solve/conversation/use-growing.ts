import { useStore } from 'zustand';
import type { Message } from '@/local-db';
import type { Session } from '../session/session-deps.ts';

/* What has ended in the store and is still growing on the screen. */
const unended = new WeakMap<Message, Message>();

function stillGrowing(ended: Message): Message {
  const growing = unended.get(ended) ?? { ...ended, status: 'streaming' };
  unended.set(ended, growing);
  return growing;
}

/**
 * A message with the words that have come by now: the state around it stands still meanwhile. That
 * it has ended is drawn together with the state around it.
 */
export function useGrowing<Kept extends Message | undefined>(
  { store }: Session,
  message: Kept,
): Kept | Message {
  return useStore(store, ({ messages }) => {
    const last = messages.at(-1);
    if (last === undefined || last.id !== message?.id) return message;
    const hasEnded = last.status !== 'streaming' && message.status === 'streaming';
    return hasEnded ? stillGrowing(last) : last;
  });
}
