import type { useRouter } from 'expo-router';
import { BackHandler, Platform } from 'react-native';

/** Shows an empty screen with nothing behind it; where the system allows it the app closes. */
export function leavePage(router: ReturnType<typeof useRouter>): void {
  if (router.canDismiss()) router.dismissAll();
  router.replace('/blank');
  if (Platform.OS === 'android') BackHandler.exitApp();
}

/** Phones have no page that could come back. */
export function isReturnBarred(): boolean {
  return false;
}
