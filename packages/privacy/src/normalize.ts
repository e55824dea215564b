const foldable =
  /[\u00a0\u00ad\u0660-\u0669\u06f0-\u06f9\u2000-\u2015\u202f\u2043\u205f\u2212\u3000\ufe63\uff01-\uff5e]/g;

/**
 * Full-width forms, foreign digits, dashes and spaces as their ASCII counterparts.
 * One code unit stays one code unit, so offsets hold for the original text too.
 */
export function normalize(text: string): string {
  return text.replace(foldable, fold);
}

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 0x30);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 0x30);
  if (code === 0xad || (code >= 0x2010 && code <= 0x2015)) return '-';
  if (code === 0x2043 || code === 0x2212 || code === 0xfe63) return '-';
  return ' ';
}

/** `text` with the given ranges filled with NUL, so that no detector reads into them. */
export function blank(text: string, ranges: readonly { start: number; end: number }[]): string {
  let result = '';
  let from = 0;
  for (const range of ranges) {
    result += text.slice(from, range.start) + '\0'.repeat(range.end - range.start);
    from = range.end;
  }
  return result + text.slice(from);
}
