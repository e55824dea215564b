/** Longest passage that still counts as somebody's quoted words, in UTF-16 code units. */
export const longestQuote = 200;

const quoted = new RegExp(
  [
    ...['“”', '«»', '「」', '『』', '""'].map(
      ([open, close]) => `${open}[^${open}${close}\\n]{0,${longestQuote}}${close}`,
    ),
    // Single ones only as a pair around words: they are apostrophes as well.
    `(?<![\\p{L}\\p{N}])[‘'](?=\\p{L})[^\\n‘“”"]{1,${longestQuote}}?[’'](?![\\p{L}\\p{N}])`,
  ].join('|'),
  'gu',
);

/** The text without what stands in quotation marks: the words of somebody else, or offered ones. */
export function withoutQuotes(text: string): string {
  return text.replace(quoted, ' … ');
}

/** What stands in quotation marks, without them. */
export function quotesIn(text: string): string[] {
  return (text.match(quoted) ?? []).map((found) => found.slice(1, -1));
}
