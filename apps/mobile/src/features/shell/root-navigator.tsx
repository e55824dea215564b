import { Stack } from 'expo-router';

/** Phones slide from screen to screen and keep the ones below. */
export function RootNavigator() {
  return <Stack screenOptions={{ headerShown: false }} />;
}
