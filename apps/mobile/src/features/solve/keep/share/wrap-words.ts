/** One letter with what belongs to it: accents, variation marks, joined emoji, pairs of flags. */
const letterPattern = /\p{RI}{2}|\P{M}(?:\p{M}|\p{EMod}|\u200d\P{M})*/gu;
const breaksAnywhere = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** These never begin a line, the second ones never end it. */
const closing = /^[，。！？、；：）」』】》〉”’…·%,.!?;:)\]]/;
const opening = /[（「『【《〈“‘([]$/;

/** Pieces that stay together: a word with the space after it, or one Chinese character. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const letter of text.match(letterPattern) ?? []) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      (closing.test(letter) ||
        opening.test(last) ||
        letter === ' ' ||
        !(breaksAnywhere.test(letter) || breaksAnywhere.test(last) || last.endsWith(' ')));
    if (joins) pieces.push(`${pieces.pop() ?? ''}${letter}`);
    else pieces.push(letter);
  }
  return pieces;
}

/** Lines no wider than `width`; a word that is wider alone is broken between letters. */
export function wrapWords(
  text: string,
  width: number,
  measure: (line: string) => number,
): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of piecesOf(paragraph.trim())) {
      if (measure(`${line}${piece}`.trimEnd()) <= width) {
        line += piece;
        continue;
      }
      if (line !== '') lines.push(line.trimEnd());
      const parts = breakWord(piece, width, measure);
      lines.push(...parts.slice(0, -1).map((part) => part.trimEnd()));
      line = parts.at(-1) ?? '';
    }
    return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
  });
}

function breakWord(word: string, width: number, measure: (line: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word.match(letterPattern) ?? []) {
    if (part !== '' && measure(`${part}${letter}`.trimEnd()) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
