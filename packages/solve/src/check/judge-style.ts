import { lexicons } from './lexicon/index.ts';
import { countHan, lengthOf } from './measure.ts';
import { plain } from './plain.ts';
import { withoutQuotes } from './quotes.ts';
import type { Facts } from './reply-context.ts';
import { questionCap, type SoftRule } from './rules.ts';

const addressed = {
  en: /\b(?:you|your|you're|you've|yours|yourself)\b/,
  es: /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo|\p{L}+(?:as|es|aste|iste|ías))(?!\p{L})/u,
  zh: /你|您/,
} as const;
const contentWord = { en: /\p{L}{4,}/gu, es: /\p{L}{4,}/gu, zh: /\p{Script=Han}{2}/gu } as const;

/** The finer rules that a sentence misses. `at` counts from 0. */
export function judgeStyle(sentence: string, at: number, facts: Facts): SoftRule[] {
  const { lang } = facts;
  const own = withoutQuotes(sentence);
  const missed: SoftRule[] = [];
  const asks = /[?？]/.test(own);
  if (at === 0 && !reflects(sentence, facts)) missed.push('reflection_first');
  if (asks && lengthOf(lastClauses(own), lang) > questionCap(lang)) missed.push('question_length');
  if (lexicons[lang].praise.some((pattern) => pattern.test(plain(own)))) missed.push('praise');
  if (/[!！¡]/.test(own)) missed.push('exclamation');
  if (/^\s*(?:[-*•]|\d{1,2}[.)、])\s/.test(sentence)) missed.push('list');
  return missed;
}

/** It speaks to the person or takes up a word of theirs, and is more than a question. */
function reflects(sentence: string, { lang, said, isBrief }: Facts): boolean {
  const words = plain(sentence);
  if (/^[^.,;:，。；：…]*[?？]/.test(withoutQuotes(words))) return false;
  return (
    isBrief ||
    /[“«「"]/.test(sentence) ||
    addressed[lang].test(words) ||
    sharesWord(words, lang, said)
  );
}

function sharesWord(words: string, lang: Facts['lang'], said: string): boolean {
  if (lang !== 'zh')
    return (words.match(contentWord[lang]) ?? []).some((one) => said.includes(one));
  const pairs = Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2));
  return pairs.some((pair) => countHan(pair) === 2 && said.includes(pair));
}

/** The question itself: what stands before a colon or a dash leads up to it. */
function lastClauses(sentence: string): string {
  return sentence.split(/[:：;；—–]\s?/).at(-1) ?? sentence;
}
