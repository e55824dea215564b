/** Character classes by code unit: no Unicode property escapes, which not every engine has. */

export function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

/** Latin letters with and without accents. Han and other scripts are not word characters here. */
export function isLatinLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x41 || code > 0x24f) return false;
  if (code <= 0x5a || (code >= 0x61 && code <= 0x7a)) return true;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
}

export function isLatinWord(text: string, index: number): boolean {
  return isDigit(text, index) || isLatinLetter(text, index);
}

/** Accents written as their own code unit after the letter. */
export function isCombiningMark(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x300 && code <= 0x36f;
}

/** Letters and digits of `text`, upper-case: how account numbers are compared. */
export function compact(text: string): string {
  return text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}
