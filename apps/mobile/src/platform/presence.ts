import { AppState, BackHandler, Keyboard } from 'react-native';

/** `away`: on its way to the app switcher, or below a sheet of the system's. */
export type Presence = 'here' | 'away' | 'gone';

/** Whether the person looks at the app; answers how to stop listening. */
export function onPresence(listener: (presence: Presence) => void): () => void {
  const subscription = AppState.addEventListener('change', (state) =>
    listener(state === 'active' ? 'here' : state === 'background' ? 'gone' : 'away'),
  );
  return () => subscription.remove();
}

export const isHere = (): boolean => AppState.currentState === 'active';

/** While it lasts, Android's back key leaves the app: what lies below the screen is not walked. */
export function leaveOnBack(): () => void {
  const subscription = BackHandler.addEventListener('hardwareBackPress', () => {
    BackHandler.exitApp();
    return true;
  });
  return () => subscription.remove();
}

/** No field below goes on taking letters. */
export const putKeyboardAway = (): void => Keyboard.dismiss();
