import { cues, hasCue } from './cues.ts';
import { ratingIn } from './numbers.ts';
import { ratingZh } from './numbers-zh.ts';
import type { Answer } from './reading.ts';
import { countWords } from './word-count.ts';

export type ViewChoice = {
  /** Undefined when none of the views fits. */
  text: string | undefined;
  source: 'user' | 'ai';
  /** 0 to 100, when the message says how far it is believed. */
  belief: number | undefined;
};

function position(text: string, count: number): number | undefined {
  const lower = text.toLowerCase().trim();
  const digit = /^\D{0,12}([1-4])(?![\d/%％])/.exec(lower)?.[1];
  if (digit !== undefined && Number(digit) <= count) return Number(digit) - 1;
  for (const set of [cues.en, cues.es, cues.zh]) {
    const found = set.ordinals.findLastIndex((ordinal) => ordinal.test(lower));
    if (found >= 0 && found < count) return found;
  }
  return undefined;
}

const mostChoiceWords = 4;

/** "I did finish two of three, so the first": the choice is a part of its own, mostly the last. */
function positionAmong(text: string, count: number): number | undefined {
  const parts = text.split(/[,;，；。.]/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const short = parts.filter((part) => countWords(part) <= mostChoiceWords && !/\d{2}/.test(part));
  return short.map((part) => position(part, count)).findLast((place) => place !== undefined);
}

/** "Neither, I would say …", "My own: …": the words before the view itself. */
const ownLead =
  /^(?:(?:my own(?: one)?|mine|neither|none|no(?=[,.:;])|la m[íi]a|el m[íi]o|ninguna(?: de las dos)?|我自己的|我的|都不(?:是|太?像|对))[\s:,，：.。]*)?(?:(?:i would say|i'd say|dir[íi]a(?: que)?|我会说)[\s:,，：]*)?/i;

function believed(text: string): number | undefined {
  const rest = text.replace(/^\D{0,12}[1-4](?![\d/%％])|[,;.，；。]\s*[1-4](?=[,;.，；。\s])/, ' ');
  const large = /(?:^|[^\d.:])(1[1-9]|[2-9]\d|100)(?!\d)/.exec(rest)?.[1];
  if (large !== undefined) return Number(large);
  const isRated = /\d/.test(rest) || /\bhalf\b|mitad/i.test(rest) || ratingZh(rest) !== undefined;
  const rating = isRated ? ratingIn(rest.replace(/\bone\b|\buno\b/gi, ' ')) : undefined;
  return rating === undefined ? undefined : Math.round(rating * 10);
}

/** Which view a message chooses: one of those offered, the person's own words, or none. */
export function chooseView(answer: Answer, views: string[]): ViewChoice {
  const { text, kind } = answer;
  if (kind !== 'answer' && kind !== 'agreement') return none;
  const belief = believed(text);
  const own = text.replace(ownLead, '');
  if (own !== text && countWords(own) >= 4) return { text: own, source: 'user', belief };
  if (hasCue(text, 'none') && countWords(text) <= 10) return none;
  const isStory = hasCue(text, 'happened') && countWords(text) > 5;
  const whole = isStory ? undefined : position(text, views.length);
  const chosen = positionAmong(text, views.length) ?? whole;
  if (chosen !== undefined && countWords(text) <= 20) {
    return { text: views[chosen], source: 'ai', belief };
  }
  if (countWords(own) >= 4) return { text: own, source: 'user', belief };
  return none;
}

const none: ViewChoice = { text: undefined, source: 'ai', belief: undefined };
