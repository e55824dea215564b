import type { Language } from '@solacore/contract';

const han = /[\u3400-\u9fff\uf900-\ufaff]/g;
const word = /<[A-Z_]+_\d+>|[^\s\u3400-\u9fff\uf900-\ufaff，。！？；：、“”…—]+/g;
const mark = /[\p{L}\p{N}]/u;

/** How long a text is by the caps of its language: words, in Chinese characters. */
export function lengthOf(text: string, lang: Language): number {
  const words = text.match(word)?.filter((one) => mark.test(one)).length ?? 0;
  return lang === 'zh' ? countHan(text) + words : words + Math.ceil(countHan(text) / 2);
}

export function countHan(text: string): number {
  return text.match(han)?.length ?? 0;
}
