import * as SecureStore from 'expo-secure-store';

/** What only this app on this device may read, in the system's keychain. */
export function readSecret(key: string): Promise<string | null> {
  return SecureStore.getItemAsync(`solacore.${key}`);
}

export function writeSecret(key: string, value: string | null): Promise<void> {
  return value === null
    ? SecureStore.deleteItemAsync(`solacore.${key}`)
    : SecureStore.setItemAsync(`solacore.${key}`, value);
}
