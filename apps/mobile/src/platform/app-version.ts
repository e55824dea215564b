import Constants from 'expo-constants';

/** The version of the app as app.json names it. */
export function appVersion(): string {
  return Constants.expoConfig?.version ?? '';
}
