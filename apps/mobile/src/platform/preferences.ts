import Storage from 'expo-sqlite/kv-store';

/** Small settings of this device, readable before the first frame. Nothing a person said. */
export function readPreference(key: string): string | null {
  return Storage.getItemSync(`solacore.${key}`);
}

export function writePreference(key: string, value: string | null): void {
  if (value === null) Storage.removeItemSync(`solacore.${key}`);
  else Storage.setItemSync(`solacore.${key}`, value);
}

/** Removes every small setting but the named ones. */
export function forgetPreferences(staying: readonly string[]): void {
  for (const name of Storage.getAllKeysSync()) {
    if (!staying.some((key) => name === `solacore.${key}`)) Storage.removeItemSync(name);
  }
}

/** Every small setting by its key. */
export function listPreferences(): Record<string, string> {
  const names = Storage.getAllKeysSync().filter((name) => name.startsWith('solacore.'));
  return Object.fromEntries(
    names.map((name) => [name.slice('solacore.'.length), Storage.getItemSync(name) ?? '']),
  );
}
