import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';

export type CardProps = {
  session: Session;
  state: SessionState;
  /** Placeholders back to what the person wrote. */
  unmask: (text: string) => string;
};
