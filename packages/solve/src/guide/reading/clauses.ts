import type { Language } from '@solacore/contract';
import { clausesZh } from './clauses-zh.ts';
import { cues } from './cues.ts';
import { hasVerbEs } from './turned-es.ts';
import { countWords } from './word-count.ts';

/** Longest clause a quote holds, in words (two Chinese characters are one word). */
const quoteWords = 13;
/** Clauses read of one text: a page of writing, and no time lost on more. */
const mostClauses = 160;
/** Longest sentence that stays in one piece. */
const splitWords = 12;

/** Words that only soften the end of a clause: "…, I think". */
const tail =
  /,? (?:i (?:think|guess|suppose)|maybe|perhaps|probably|honestly|though|you know)$|,? (?:creo|supongo|la verdad|¿no)$|(?:吧|我想|我觉得)$/i;

/** Without the words that only soften its end. */
export function withoutTail(text: string): string {
  return text.replace(tail, '');
}

function withoutEdges(text: string, lang: Language): string {
  const inQuotes = lang === 'en' ? text.replace(/["“]([^"“”]+)["”]/g, '‘$1’') : text;
  const bare = inQuotes.replace(/["“”«»「」『』*`]/g, '').trim();
  const inner = bare.replace(
    /^[\s,.;:!?¿¡，。；：！？、…—–-]+|[\s,.;:!?¿¡，。；：！？、…—–-]+$/g,
    '',
  );
  const cut = withoutTail(inner);
  const started = cut.replace(cues[lang].leading, '');
  return countWords(started) >= 2 ? started : cut;
}

/** A piece without a verb ("una aquí y otra en Oporto") stays with the one before its comma. */
function withVerbs(pieces: string[]): string[] {
  const kept: string[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    const isPart =
      last !== undefined && !hasVerbEs(piece) && countWords(last + piece) <= quoteWords;
    if (isPart) kept.splice(-1, 1, `${last}, ${piece}`);
    else kept.push(piece);
  }
  return kept;
}

function splitLong(sentence: string, lang: Language): string[] {
  if (lang === 'zh') return clausesZh(sentence);
  if (countWords(sentence) <= splitWords) return [sentence];
  const pieces = sentence
    .split(/:\s+|[，、：(（)）]\s*|\s+[–—-]\s+/)
    .flatMap((part) => (lang === 'es' ? withVerbs(part.split(/,\s+/)) : part.split(/,\s+/)));
  const longest = lang === 'es' ? quoteWords : quoteWords + 2;
  return pieces.flatMap((piece) =>
    countWords(piece) <= longest ? [piece] : piece.split(cues[lang].joint),
  );
}

/** The whole sentences of a text. */
export function sentencesOf(text: string): string[] {
  const marked = text.replace(/([.!?;…]+)(?=\s|$)|([。！？；\n]+)/g, '$1$2\u0001');
  return marked
    .split('\u0001')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The clauses of a text, short enough to quote where the text allows it, in order. */
export function clausesOf(text: string, lang: Language): string[] {
  return sentencesOf(text)
    .flatMap((sentence) => splitLong(sentence, lang))
    .map((clause) => withoutEdges(clause, lang))
    .filter((clause) => clause !== '')
    .slice(0, mostClauses);
}

const tokenPattern =
  /<[A-Z_]+_\d+>|[\u3400-\u9fff\uf900-\ufaff]|[^\s<\u3400-\u9fff\uf900-\ufaff]+|\s+|</g;

/** Cuts at a word, never inside a placeholder, and marks the cut. */
export function shorten(text: string, words: number): string {
  if (countWords(text) <= words) return text;
  let kept = '';
  for (const token of text.match(tokenPattern) ?? []) {
    if (countWords(kept + token) > words) break;
    kept += token;
  }
  return `${kept.trim().replace(/[,，、;:：]+$/, '')}…`;
}

/** Where a long clause may end: before these words, or at a comma. */
const borders = {
  en: /[,;:]\s+|\s+(?=(?:and|but|because|so|when|while|that|which|who|until|before|after|if|for|with|to|in|on|at|from)\s)/g,
  es: /[,;:]\s+|\s+(?=(?:y|pero|porque|cuando|mientras|hasta|antes|después|aunque|para|sin|desde|(?:en|con|de|a|por) (?:el|la|los|las|lo) que|en que)\s)/g,
  zh: /[，、；：]/g,
} as const;

/** The longest beginning of a clause that ends at a border; cut at a word where there is none. */
function cutAtBorder(text: string, lang: Language): string {
  if (countWords(text) <= quoteWords) return text;
  const ends = [...text.matchAll(borders[lang])].map((match) => text.slice(0, match.index));
  const fitting = ends.filter((part) => countWords(part) >= 4 && countWords(part) <= quoteWords);
  return fitting.at(-1)?.trim() ?? shorten(text, quoteWords);
}

/** A clause as it stands in a quote: no question marks, no inner quotes, at most 13 words. */
export function quotable(text: string, lang: Language): string {
  const plain = withoutEdges(text, lang)
    .replace(/[?？¿!！¡]+/g, '')
    .replace(/\s+/g, ' ');
  return cutAtBorder(plain, lang);
}
