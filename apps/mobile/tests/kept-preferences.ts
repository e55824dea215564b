/** The device's small settings, in memory; stands in for `@/platform/preferences`. */
export const kept = new Map<string, string>();

export function readPreference(key: string): string | null {
  return kept.get(key) ?? null;
}

export function writePreference(key: string, value: string | null): void {
  if (value === null) kept.delete(key);
  else kept.set(key, value);
}

export function forgetPreferences(staying: readonly string[]): void {
  for (const key of [...kept.keys()]) if (!staying.includes(key)) kept.delete(key);
}

export function listPreferences(): Record<string, string> {
  return Object.fromEntries(kept);
}
