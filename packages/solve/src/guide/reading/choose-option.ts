import type { SolveOption } from '@solacore/contract';
import { cues, hasCue } from './cues.ts';
import { countWords } from './word-count.ts';

const tokenPattern = /[a-z\u00df-\u024f]{4,}|[\u3400-\u9fff\uf900-\ufaff]/g;

function tokens(text: string): Set<string> {
  return new Set(text.toLowerCase().match(tokenPattern) ?? []);
}

function overlap(message: Set<string>, title: string): number {
  const words = tokens(title);
  const shared = [...words].filter((word) => message.has(word)).length;
  return words.size === 0 || shared < 2 ? 0 : shared / words.size;
}

function byPosition(text: string, count: number): number | undefined {
  const lower = text.toLowerCase().trim();
  const digit = /(?:^|[^\d:.])([1-6])(?![\d:])/.exec(lower)?.[1];
  if (digit !== undefined && Number(digit) <= count) return Number(digit) - 1;
  if (/^[a-d]\b/.test(lower) && lower.length <= 2) return lower.charCodeAt(0) - 97;
  if (/\blast\b|(?:^|\s)[úu]ltim[oa]|最后/.test(lower)) return count - 1;
  for (const set of [cues.en, cues.es, cues.zh]) {
    const position = set.ordinals.findLastIndex((ordinal) => ordinal.test(lower));
    if (position >= 0 && position < count) return position;
  }
  return undefined;
}

const kindWords: [string, RegExp][] = [
  ['person', /another person|with (?:someone|somebody)|otra persona|con alguien|别人|跟人|有人/],
  ['wait', /\b(?:wait|waiting|rest|pause)\b|esperar|descans|pausa|等一等|歇|停一停|放一放/],
  ['small', /\b(?:small|smallest|short|tiny) one\b|pequeñ|más cort|小的|最小/],
];

function byKind(text: string, items: SolveOption[]): SolveOption | undefined {
  const kind = kindWords.find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0];
  return kind === undefined ? undefined : items.find((item) => item.id.startsWith(kind));
}

/** The beginning of a title, repeated: "ask her" for "Ask her to join me". */
function byBeginning(text: string, items: SolveOption[]): SolveOption | undefined {
  const said = text.toLowerCase().replace(/[.!。！\s]+$/, '');
  const same = items.find((item) => item.title.toLowerCase().replace(/[.。]$/, '') === said);
  if (same !== undefined || countWords(said) < 2) return same;
  return items.find((item) => item.title.toLowerCase().startsWith(said));
}

/** The option a message names by number, place, title or "mine"; undefined when it names none. */
export function chooseOption(text: string, items: SolveOption[]): SolveOption | undefined {
  if (hasCue(text, 'mine')) return items.find((item) => item.source === 'user');
  const message = tokens(text);
  const best = items
    .map((item) => ({ item, score: overlap(message, item.title) }))
    .toSorted((a, b) => b.score - a.score)[0];
  if (best !== undefined && best.score >= 0.5) return best.item;
  const named = byBeginning(text, items) ?? byKind(text, items);
  if (named !== undefined) return named;
  const position = byPosition(text, items.length);
  return position === undefined ? undefined : items[position];
}
