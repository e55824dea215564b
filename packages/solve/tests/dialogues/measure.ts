import type { Language } from '@solacore/contract';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export function wordsOf(text: string, lang: Language): string[] {
  if (lang !== 'zh') return text.toLowerCase().match(/[\p{L}\p{N}'’_<>]+/gu) ?? [];
  return [...segmenter.segment(text)].filter((s) => s.isWordLike).map((s) => s.segment);
}

/** Every run of eight words outside quotation marks. */
export function framesOf(text: string, lang: Language): string[] {
  const words = wordsOf(text.replace(/“[^”]*”|«[^»]*»/g, ' '), lang);
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
}

function common(a: string[], b: string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    for (const [index, other] of b.entries()) {
      const diagonal = row[index] ?? 0;
      next.push(word === other ? diagonal + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Mean share of words that differ between every two texts (longest common subsequence). */
export function changedShare(texts: string[][]): number {
  let sum = 0;
  let pairs = 0;
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1)) {
      sum += 1 - common(a, b) / Math.max(a.length, b.length);
      pairs += 1;
    }
  }
  return sum / pairs;
}

/** Whether a reply holds a quote, or three words running of what the person has said. */
export function tellsBack(text: string, said: string, lang: Language): boolean {
  if (/[“«][^”»]+[”»]/.test(text)) return true;
  const known = ` ${wordsOf(said, lang).join(' ')} `;
  const words = wordsOf(text, lang);
  return words.slice(2).some((_, i) => known.includes(` ${words.slice(i, i + 3).join(' ')} `));
}
