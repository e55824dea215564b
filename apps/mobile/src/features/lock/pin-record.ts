/** What the keychain keeps of a PIN; never the PIN. */
export type PinRecord = {
  salt: string;
  rounds: number;
  hash: string;
  /** Tries since the app was last opened. */
  tries: number;
  /** No try before this moment, in ms since 1970; 0 where none has to be waited for. */
  notBefore: number;
};

export function readRecord(text: string | null): PinRecord | null {
  try {
    const found: unknown = JSON.parse(text ?? '');
    return isRecord(found) ? found : null;
  } catch {
    return null;
  }
}

function isRecord(found: unknown): found is PinRecord {
  if (typeof found !== 'object' || found === null) return false;
  const has = (key: string, type: string) => typeof Reflect.get(found, key) === type;
  return (
    has('salt', 'string') &&
    has('hash', 'string') &&
    ['rounds', 'tries', 'notBefore'].every((key) => has(key, 'number'))
  );
}

/** From the fifth try on each costs a wait. */
const waitsMs = [30_000, 60_000, 300_000, 900_000];
const freeTries = 5;

/** The record once one more try is made: counted before anybody knows whether it is right. */
export function withTry(record: PinRecord, nowMs: number): PinRecord {
  const tries = record.tries + 1;
  const wait = tries < freeTries ? 0 : (waitsMs[tries - freeTries] ?? waitsMs.at(-1) ?? 0);
  return { ...record, tries, notBefore: wait === 0 ? 0 : nowMs + wait };
}

export const longestPin = 12;

/** Why this can be no PIN; null where it can. */
export function pinProblem(pin: string): 'short' | 'plain' | null {
  if (!/^\d{6,12}$/.test(pin)) return 'short';
  const digits = [...pin].map(Number);
  const steps = new Set(digits.slice(1).map((digit, at) => digit - (digits[at] ?? 0)));
  const [step] = steps;
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1 ? 'plain' : null;
}
