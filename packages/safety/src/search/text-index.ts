import type { Phrase } from './phrases.ts';

/** Of many phrases those that can be in a message at all, found in one pass over it. */
export type TextIndex = (message: string) => ReadonlySet<Phrase>;

/** Length of the beginnings by which texts are looked up. */
const keyLength = 3;
/** Places for their hashes; a power of two. */
const hashes = 1 << 16;

export function indexPhrases(phrases: readonly Phrase[]): TextIndex {
  const always = phrases.filter(({ required }) => required === null);
  const byText = Map.groupBy(
    phrases.flatMap((phrase) => (phrase.required ?? []).map((text) => ({ text, phrase }))),
    ({ text }) => text,
  );
  const byStart = Map.groupBy(byText.keys(), (text) => text.slice(0, keyLength));
  const marks = markStarts(byStart.keys());
  return (message) => {
    const found = new Set(always);
    const seen = new Set<string>();
    const look = (start: string, at: number) => {
      for (const text of byStart.get(start) ?? []) {
        if (seen.has(text) || !message.startsWith(text, at)) continue;
        seen.add(text);
        for (const { phrase } of byText.get(text) ?? []) found.add(phrase);
      }
    };
    for (let at = 0; at < message.length; at += 1) {
      let hash = 0;
      for (let length = 1; length <= keyLength; length += 1) {
        hash = addToHash(hash, message.charCodeAt(at + length - 1));
        if (marks[hash] === 1) look(message.slice(at, at + length), at);
      }
    }
    return found;
  };
}

/** Where no text begins with a hash, nothing is cut out of the message to look it up. */
function markStarts(starts: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(hashes);
  for (const start of starts) {
    let hash = 0;
    for (let at = 0; at < start.length; at += 1) hash = addToHash(hash, start.charCodeAt(at));
    marks[hash] = 1;
  }
  return marks;
}

function addToHash(hash: number, code: number): number {
  return (Math.imul(hash + 1, 0x9e37) ^ code) & (hashes - 1);
}
