import { readPreference, writePreference } from './preferences';

/* A browser has no keychain. Only the install id comes here; tokens never do. */

/** What identifies this browser towards the API. */
export async function readSecret(key: string): Promise<string | null> {
  return readPreference(key);
}

export async function writeSecret(key: string, value: string | null): Promise<void> {
  writePreference(key, value);
}
