import { shallow } from 'zustand/shallow';
import type { Session } from './session-deps.ts';
import { isBusy, type SessionState } from './session-state.ts';

/**
 * Reads the state as it stands around a growing reply: the same object while nothing changes but
 * the words of the reply, which draws itself, from the first one on. What is done reads the store.
 */
export function steadyState({ store }: Pick<Session, 'store'>): () => SessionState {
  let shown = store.getState();
  return () => {
    const now = store.getState();
    if (!hasOnlyGrown(shown, now)) shown = now;
    return shown;
  };
}

function hasOnlyGrown(before: SessionState, now: SessionState): boolean {
  if (before === now) return true;
  // Whether the first word has come is seen on the reply.
  const { messages: old, phase: _, ...restBefore } = before;
  const { messages, phase: __, ...rest } = now;
  if (isBusy(before) !== isBusy(now)) return false;
  if (old.length !== messages.length || !shallow(restBefore, rest)) return false;
  const [was, is] = [old.at(-1), messages.at(-1)];
  const isSameReply =
    was?.id === is?.id && was?.status === 'streaming' && is?.status === 'streaming';
  return isSameReply && messages.every((message, at) => message === is || message === old[at]);
}
