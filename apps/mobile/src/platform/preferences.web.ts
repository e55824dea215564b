/* A browser may forbid storage altogether; settings then last as long as the page. */
const fallback = new Map<string, string>();

/** Small settings of this browser, readable before the first frame. Nothing a person said. */
export function readPreference(key: string): string | null {
  try {
    return localStorage.getItem(`solacore.${key}`);
  } catch {
    return fallback.get(key) ?? null;
  }
}

export function writePreference(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`solacore.${key}`);
    else localStorage.setItem(`solacore.${key}`, value);
  } catch {
    if (value === null) fallback.delete(key);
    else fallback.set(key, value);
  }
}

/** Removes every small setting but the named ones. */
export function forgetPreferences(staying: readonly string[]): void {
  for (const key of [...fallback.keys()]) if (!staying.includes(key)) fallback.delete(key);
  try {
    for (const name of Object.keys(localStorage)) {
      const key = name.replace(/^solacore\./, '');
      if (key !== name && !staying.includes(key)) localStorage.removeItem(name);
    }
  } catch {
    // A browser that forbids storage has kept nothing.
  }
}

/** Every small setting by its key. */
export function listPreferences(): Record<string, string> {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith('solacore.'));
    return Object.fromEntries(
      names.map((name) => [name.slice('solacore.'.length), localStorage.getItem(name) ?? '']),
    );
  } catch {
    return Object.fromEntries(fallback);
  }
}
