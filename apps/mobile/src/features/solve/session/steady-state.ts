import { shallow } from 'zustand/shallow';
import type { Session } from './session-deps.ts';
import type { SessionState } from './session-state.ts';

/**
 * Reads the state as it stands around a growing reply: the same object while nothing changes but
 * the words of the reply, which draws itself. What is done with a state reads the store.
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
  const { messages: old, ...restBefore } = before;
  const { messages, ...rest } = now;
  if (old.length !== messages.length || !shallow(restBefore, rest)) return false;
  const [was, is] = [old.at(-1), messages.at(-1)];
  const isSameReply =
    was?.id === is?.id && was?.status === 'streaming' && is?.status === 'streaming';
  return isSameReply && messages.every((message, at) => message === is || message === old[at]);
}
