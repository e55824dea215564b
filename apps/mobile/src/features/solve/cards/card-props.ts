import type { RefObject } from 'react';
import type { View } from 'react-native';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';

export type CardProps = {
  session: Session;
  state: SessionState;
  /** Placeholders back to what the person wrote. */
  unmask: (text: string) => string;
  /** The card that ends the conversation: where the focus goes when it has come. */
  lastCard?: RefObject<View | null>;
};
