import type { Connection } from '@solacore/client';
import { AppState } from 'react-native';

/** Phones learn of a lost connection from the call that fails; the app comes back as a whole. */
export const connection: Connection = {
  isOnline: () => true,
  onReturn: (listener) => {
    const subscription = AppState.addEventListener('change', (state) => {
      if (state === 'active') listener();
    });
    return () => subscription.remove();
  },
};
