/** Places of the table that features are hashed into; a power of two. */
export const tableSize = 1 << 20;

/** FNV-1a over UTF-16 code units, folded into the table. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 12) ^ hash) & (tableSize - 1);
}

/** Length of the pieces of a word, its edges included. */
const pieceLength = 4;

/** A word between spaces, or one Chinese character. */
const token = /[\u3400-\u9fff]|[^\s\u3400-\u9fff]+/g;

/**
 * What the model sees of a normalized message: its words alone and in pairs, pieces of its words,
 * and the signs that the phrase lists found. Each counts once.
 */
export function featuresOf(message: string, signs: Iterable<string>): Set<number> {
  const found = new Set<number>();
  let before = '';
  for (const [word] of message.matchAll(token)) {
    found.add(placeOf(`w${word}`));
    if (before !== '') found.add(placeOf(`g${before}_${word}`));
    before = word;
    if (word.length < pieceLength) continue;
    const padded = ` ${word} `;
    for (let from = 0; from + pieceLength <= padded.length; from += 1) {
      found.add(placeOf(`p${padded.slice(from, from + pieceLength)}`));
    }
  }
  for (const sign of signs) found.add(placeOf(`s${sign}`));
  return found;
}
