const pieces = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const isHan = /^\p{Script=Han}/u;
const marks = /\p{M}+/gu;
const plainAscii = /^[ -~\n\t]*$/;
/** Longer pieces are addresses and codes: their beginning is enough to find them. */
const longestWord = 24;

/** A word or a run of Chinese characters where it stands, as it is compared: no case, no accents. */
export type Piece = { start: number; end: number; folded: string; isHan: boolean };

export function fold(text: string): string {
  const lower = text.toLowerCase();
  return plainAscii.test(lower) ? lower : lower.normalize('NFKD').replace(marks, '');
}

export function* piecesOf(text: string): Generator<Piece> {
  for (const { 0: word, index } of text.matchAll(pieces)) {
    const start = index ?? 0;
    yield { start, end: start + word.length, folded: fold(word), isHan: isHan.test(word) };
  }
}

/** What the index keeps of a text: folded words, and pairs of Chinese characters. */
export function addTerms(text: string, terms: Set<string>): void {
  for (const folded of fold(text).match(pieces) ?? []) {
    if (isHan.test(folded)) addPairs(folded, terms);
    else terms.add(folded.length > longestWord ? folded.slice(0, longestWord) : folded);
  }
}

/** The last character stands alone as well, so that one character finds every place. */
function addPairs(run: string, terms: Set<string>): void {
  let before = '';
  for (const letter of run) {
    if (before !== '') terms.add(before + letter);
    before = letter;
  }
  terms.add(before);
}

/** One word to look for; `isPrefix` where it may be the beginning of a longer one. */
export type SearchTerm = { text: string; isPrefix: boolean };

const mostTerms = 6;

/** What somebody typed, as the index is asked for it. Nothing where there is no word in it. */
export function searchTerms(query: string): SearchTerm[] {
  const found = [...piecesOf(query)].flatMap((piece): SearchTerm[] => {
    if (piece.isHan) return pairsOf([...piece.folded]);
    const text = piece.folded.slice(0, longestWord);
    return text === '' ? [] : [{ text, isPrefix: text.length > 2 }];
  });
  const seen = new Map(found.map((term) => [term.text, term]));
  return [...seen.values()].slice(0, mostTerms);
}

function pairsOf(letters: string[]): SearchTerm[] {
  const [only = ''] = letters;
  if (letters.length === 1) return [{ text: only, isPrefix: true }];
  return letters
    .slice(1)
    .map((letter, at) => ({ text: `${letters[at]}${letter}`, isPrefix: false }));
}
