import { Linking } from 'react-native';

/** What makes an element lead to `address`: a call, a message or a page. Nothing is sent. */
export function linkTo(address: string): { onPress: () => void } {
  // Where no app takes the address, the number still stands on the screen.
  return { onPress: () => void Linking.openURL(address).catch(() => undefined) };
}
