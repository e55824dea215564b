const plain = /^[a-z']+$/;
const notAscii: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
};

/** How words are looked up: lower case, without accents, one spelling for each letter. */
export function foldWord(word: string): string {
  if (plain.test(word)) return word;
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øłßæœðđþı’‘]/g, (letter) => notAscii[letter] ?? letter);
}
