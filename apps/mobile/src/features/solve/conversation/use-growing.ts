import { useStore } from 'zustand';
import type { Message } from '@/local-db';
import type { Session } from '../session/session-deps.ts';

/** A message with the words that have come by now: the state around it stands still meanwhile. */
export function useGrowing<Kept extends Message | undefined>(
  { store }: Session,
  message: Kept,
): Kept | Message {
  return useStore(store, ({ messages }) => {
    const last = messages.at(-1);
    return last !== undefined && last.id === message?.id ? last : message;
  });
}
