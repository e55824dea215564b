import type { SafetyNotice, SessionState } from './session-state.ts';

/** Help that does not stay, where only a guess speaks for it; what stays already is left as it is. */
export function withPassing(state: SessionState, notice: SafetyNotice): SessionState {
  if (state.safety && !state.safety.passing) return state;
  return { ...state, safety: { ...notice, passing: true } };
}

/** New words are weighed anew: what was shown for a guess goes, unless it is found again. */
export function withoutPassing(state: SessionState): SessionState {
  return state.safety?.passing ? { ...state, safety: null } : state;
}
