import type { TextStyle } from 'react-native';

/** Text that is for screen readers only: it takes no room and is not seen. */
export const unseen = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  opacity: 0.01,
} as const satisfies TextStyle;
