import type { Phrase } from './phrases.ts';

/** Of many phrases those that can be in a message at all, by place, found in one pass over it. */
export type TextIndex = (message: string) => number[];

/** A text, and the places of the phrases that cannot be without it. */
type Entry = { text: string; places: readonly number[] };

/** Length of the beginnings by which texts are looked up. */
const keyLength = 3;
/** Places for their hashes; a power of two. */
const hashes = 1 << 16;

export function indexPhrases(phrases: readonly Phrase[]): TextIndex {
  const entriesAt = tableOf(entriesOf(phrases));
  const always = Uint8Array.from(phrases, ({ required }) => (required === null ? 1 : 0));
  return (message) => {
    const isPossible = always.slice();
    for (let at = 0; at < message.length; at += 1) {
      let hash = 0;
      for (let length = 1; length <= keyLength; length += 1) {
        hash = addToHash(hash, message.charCodeAt(at + length - 1));
        const entries = entriesAt(hash);
        if (!entries) continue;
        for (const { text, places } of entries) {
          if (message.startsWith(text, at)) for (const place of places) isPossible[place] = 1;
        }
      }
    }
    return placesOf(isPossible);
  };
}

function entriesOf(phrases: readonly Phrase[]): Entry[] {
  const byText = Map.groupBy(
    phrases.flatMap(({ required }, place) => (required ?? []).map((text) => ({ text, place }))),
    ({ text }) => text,
  );
  return [...byText].map(([text, found]) => ({ text, places: found.map(({ place }) => place) }));
}

/** Texts by the hash of their beginning; what shares a hash is found with it. */
function tableOf(entries: readonly Entry[]): (hash: number) => readonly Entry[] | undefined {
  const byHash = Map.groupBy(entries, ({ text }) => hashOf(text.slice(0, keyLength)));
  const buckets = [undefined, ...byHash.values()];
  const bucketAt = new Uint16Array(hashes);
  for (const [index, hash] of [...byHash.keys()].entries()) bucketAt[hash] = index + 1;
  return (hash) => buckets[bucketAt[hash] ?? 0];
}

function placesOf(isPossible: Uint8Array): number[] {
  const places: number[] = [];
  for (let place = isPossible.indexOf(1); place >= 0; place = isPossible.indexOf(1, place + 1)) {
    places.push(place);
  }
  return places;
}

function hashOf(start: string): number {
  let hash = 0;
  for (let at = 0; at < start.length; at += 1) hash = addToHash(hash, start.charCodeAt(at));
  return hash;
}

function addToHash(hash: number, code: number): number {
  return (Math.imul(hash + 1, 0x9e37) ^ code) & (hashes - 1);
}
