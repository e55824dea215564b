import { Slot } from 'expo-router';

/** The browser shows one screen at a time: hidden ones would stay in the page. */
export function RootNavigator() {
  return <Slot />;
}
