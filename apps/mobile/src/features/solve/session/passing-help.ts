import { helpLevel } from '@solacore/safety';
import type { SafetyNotice, SessionState } from './session-state.ts';

const guessed: SafetyNotice = { level: helpLevel, category: null, resources: null, passing: true };

/** Help that does not stay, where only a guess speaks for it; what stays already is left as it is. */
export function withPassing(state: SessionState): SessionState {
  if (state.safety) return state;
  return { ...state, safety: guessed };
}

/** New words are weighed anew: what was shown for a guess goes, unless it is found again. */
export function withoutPassing(state: SessionState): SessionState {
  return state.safety?.passing ? { ...state, safety: null } : state;
}
