/* The same key as the app's in this browser, so that both are one device. */
const key = 'solacore.fingerprint';

let known: string | undefined;

/** 64 hex characters that name this browser to the API: the app's, or made here by chance. */
export async function fingerprint(): Promise<string> {
  known ??= readKept() ?? make();
  return known;
}

function readKept(): string | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept !== null && /^[0-9a-f]{64}$/.test(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function make(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    localStorage.setItem(key, made);
  } catch {
    // A browser that forbids storage is another device each time.
  }
  return made;
}
