import { Redirect } from 'expo-router';

/** A browser locks with the computer it runs on: the page is for phones. */
export function LockSettingsScreen() {
  return <Redirect href="/privacy" />;
}
