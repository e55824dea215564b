import { quotesIn } from './quotes.ts';

/**
 * A sentence without exclamation marks and marks of formatting; quoted words stay as they are.
 * Where there are none nothing changes.
 */
export function plainStyle(sentence: string): string {
  if (!/[!！¡]|\*\*|__|^\s*#/.test(sentence)) return sentence;
  const quotes = quotesIn(sentence);
  if (quotes.some((quote) => /[!！¡]/.test(quote))) return sentence;
  return sentence
    .replaceAll(/\*\*|__(?=\S)|(?<=\S)__|^(\s*)#{1,6} /g, '$1')
    .replaceAll(/¡/g, '')
    .replaceAll(/(?<=[?？])[!！]+|[!！]+(?=[?？])/g, '')
    .replaceAll(/(?<!\p{Script=Han})[!！]+/gu, '.')
    .replaceAll(/[!！]+/g, '。');
}
