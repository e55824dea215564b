/** Places of the table that pieces of words are hashed into; a power of two. */
export const tableSize = 1 << 15;

const longestPiece = 5;

/** FNV-1a over UTF-16 code units, folded into the table. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 15) ^ hash) & (tableSize - 1);
}

/** Where the table keeps a lower-case word, and each of its pieces with its edges marked. */
export function placesOf(word: string): number[] {
  const edged = `^${word}$`;
  const places = [placeOf(`=${word}`)];
  for (let from = 0; from < edged.length; from += 1) {
    const last = Math.min(longestPiece, edged.length - from);
    for (let length = 1; length <= last; length += 1) {
      const piece = edged.slice(from, from + length);
      if (piece !== '^' && piece !== '$') places.push(placeOf(piece));
    }
  }
  return places;
}
