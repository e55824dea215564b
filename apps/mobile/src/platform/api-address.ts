import Constants from 'expo-constants';

/** Origin of the API, without a slash at the end. Set when the app is built. */
export function apiAddress(): string {
  const address: unknown = Constants.expoConfig?.extra?.apiUrl;
  return typeof address === 'string' ? address.replace(/\/+$/, '') : 'http://localhost:8000';
}
