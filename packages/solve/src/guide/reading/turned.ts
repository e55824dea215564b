import type { Language } from '@solacore/contract';
import { quotable } from './clauses.ts';
import { cues } from './cues.ts';
import { turnedEs } from './turned-es.ts';
import { turnedZh } from './turned-zh.ts';
import { countWords } from './word-count.ts';

/** Longest clause that is told back without quotation marks, in words. */
const mostWords = 13;

const english: [RegExp, string][] = [
  [/\bI am\b|\bI['’]m\b/g, 'you’re'],
  [/\bI was\b/g, 'you were'],
  [/\bI wasn['’]t\b/g, 'you weren’t'],
  [/\bI['’]ve\b/g, 'you’ve'],
  [/\bI['’]d\b/g, 'you’d'],
  [/\bI['’]ll\b/g, 'you’ll'],
  [/\bam I\b/g, 'are you'],
  [/\bI\b/g, 'you'],
  [/\bmyself\b/gi, 'yourself'],
  [/\bmine\b/gi, 'yours'],
  [/\bmy\b/gi, 'your'],
  [/\bme\b/gi, 'you'],
];

/** Words that cannot be turned without guessing whom they mean. */
const blocked = {
  en: /\b(you|your|yours|we|us|our|ours|let['’]s)\b|["“”]/i,
  zh: /[你您咱“”]/,
} as const;

/** "I should have called": said back without quotation marks, it would sound like agreement. */
function isVerdict(clause: string, lang: Language): boolean {
  const isFelt =
    /^I (?:feel|think|worry|fear|guess|believe)\b|^我(?:觉得|感觉|担心|怕|想)/.test(clause) ||
    /^(?:siento|temo|me (?:preocupa|da miedo|temo)) /i.test(clause);
  return !isFelt && cues[lang].guess.test(clause.toLowerCase().replaceAll('’', "'"));
}

/**
 * A clause told back in the second person ("I miss my son" is "you miss your son"); undefined
 * where that cannot be done safely: "we", "you", fragments and long clauses.
 */
export function turned(text: string, lang: Language): string | undefined {
  const clause = quotable(text, lang);
  if (isVerdict(clause, lang) || clause.endsWith('…')) return undefined;
  if (countWords(clause) > mostWords || countWords(clause) < 4) return undefined;
  if (lang === 'es') return turnedEs(clause);
  if (blocked[lang].test(clause)) return undefined;
  if (lang === 'zh') return turnedZh(clause);
  if (!/^(I|I['’]m|I['’]ve|I['’]d|My)\b/.test(clause)) return undefined;
  const told = english.reduce((said, [pattern, word]) => said.replace(pattern, word), clause);
  return told.charAt(0).toLowerCase() + told.slice(1);
}
