import { type SolveState, solveStateSchema, steps } from '@solacore/contract';
import { createMasker } from '@solacore/privacy';
import type { Session } from './session-deps.ts';

/* These hold names between machines: a word that is hidden must not change them. */
const codes = ['id', 'optionId', 'chosenId', 'kind', 'control', 'effort', 'firstEffect', 'source'];
const alsoCodes = ['v', 'step', 'mode', 'lang', 'missing', 'checkInAt'];
const unchanged = new Set([...codes, ...alsoCodes]);

/**
 * Hides, in text that is masked already, what only counts as hidden since: a word the person has
 * added, or what a newer version of the app finds. Text in which nothing is found stays as it is.
 */
export function maskAgain(session: Session): (text: string) => string {
  const isClean = cleanCheck(session);
  return (text) => (isClean(text) ? text : session.masker.mask(text));
}

type Clean = { words: readonly string[]; texts: Set<string> };

/* Found clean with these words to hide; forgotten with the open conversation. */
const found = new WeakMap<Session, Clean>();

function cleanOf(session: Session): Clean {
  const { words } = session.hiddenWords.store.getState();
  const known = found.get(session);
  if (known?.words === words) return known;
  const none = { words, texts: new Set<string>() };
  found.set(session, none);
  return none;
}

/** Whether there is nothing to hide in a text. What is found depends on the text and the words alone. */
export function cleanCheck(session: Session): (text: string) => boolean {
  const { masker, hiddenWords } = session;
  const { texts } = cleanOf(session);
  // With a masker of its own: a placeholder that a reply made up is not the person's.
  const probe = createMasker({ entries: masker.entries(), extraWords: hiddenWords.live });
  return (text) => {
    if (texts.has(text)) return true;
    const isClean = probe.mask(text) === text;
    if (isClean) texts.add(text);
    return isClean;
  };
}

/** Whether a text was found clean with the present words already. */
export function isKnownClean(session: Session, text: string): boolean {
  return cleanOf(session).texts.has(text);
}

/** The results so far, masked again. A step that no longer fits the contract then stays here. */
export function resultsMaskedAgain(results: SolveState, mask: (text: string) => string) {
  const masked = solveStateSchema.safeParse(maskStrings(results, mask));
  if (masked.success) return masked.data;
  const fitting: SolveState = { ...results };
  for (const step of steps) {
    const part = solveStateSchema.safeParse({ [step]: maskStrings(results[step], mask) });
    if (part.success) Object.assign(fitting, part.data);
    else delete fitting[step];
  }
  return fitting;
}

function maskStrings(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((one) => maskStrings(one, mask));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    unchanged.has(key) ? part : maskStrings(part, mask),
  ]);
  return Object.fromEntries(entries);
}
