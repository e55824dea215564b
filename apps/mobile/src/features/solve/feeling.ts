import type { SessionState } from './session/session-state.ts';

/** The feeling a reply has named, not yet confirmed; empty while none is known. */
export function suggestedFeeling({ conversation, suggestedFeeling: heard }: SessionState): string {
  return conversation.state.receive?.emotion.label || heard || '';
}

/** Whether there is a feeling to confirm or to correct. */
export function hasFeeling(state: SessionState): boolean {
  return state.conversation.emotion !== null || suggestedFeeling(state) !== '';
}

export function capitalized(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
