import type { Language } from '@solacore/contract';
import { clausesOf, quotable, withoutTail } from '../reading/clauses.ts';
import { clip } from '../reading/clip.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';
import { conditionEn } from './condition-en.ts';
import { conditionEs } from './condition-es.ts';
import { conditionZh } from './condition-zh.ts';
import { momentOf } from './moment.ts';

/** The chosen step as it reads after "then I will"; whole when it needs no lead. */
export type PlannedAct = { text: string; isWhole: boolean; isOwn?: boolean };

const obstacleSigns = [
  ['thenTired', /tired|exhaust|energy|sleep|cansa|agota|energ|sueño|累|困|没力气|没精神/],
  [
    'thenFear',
    /afraid|scared|fear|nervous|anxi|embarrass|asham|worr|panic|fr(?:ee|o)ze|go red|dare|miedo|nervi|vergüenza|ansi|bloque|temor|roj[oa]|atrev|怕|紧张|焦虑|尴尬|不好意思|不敢|脸红|僵住/,
  ],
  ['thenForget', /forg[eo]t|remember|olvid|acord|忘/],
  [
    'thenTime',
    /\b(?:no|not enough) time|busy|meeting|overtime|hurry|sin tiempo|no tengo tiempo|ocupad|reuni[óo]n|prisa|没时间|忙|加班|开会|来不及/,
  ],
] as const;

const longest = { en: 18, es: 18, zh: 15 } as const;
const conditions = { en: conditionEn, es: conditionEs, zh: conditionZh } as const;

/** A day, a month, or a name before its verb keeps its capital. */
const properStart =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December)\b|^(?!(?:He|She|It|They|We|You|This|That|There|Someone|Something|Nobody|Everyone|People|Work|Life|Time)\b)[A-Z][a-z]+ (?:might|may|will|would|could|says|is|has|gets)\b/;

function lowered(text: string): string {
  if (/^(I\b|<|[A-Z]{2})/.test(text) || properStart.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function conditionOf(obstacle: string, lang: Language): string | undefined {
  const clauses = clausesOf(obstacle, lang);
  const bare = clip(withoutTail(obstacle.replace(/[.!?。！？;；\s]+$/g, '')), 300);
  const isOne = countWords(bare) <= longest[lang] && !/[.?!。？！]\s*\S/.test(bare);
  const long = clauses.filter((clause) => countWords(clause) >= 3);
  const text = isOne ? bare : (long.find((clause) => momentOf[lang].test(clause)) ?? long[0]);
  if (text === undefined || /[?？]/.test(text)) return undefined;
  return conditions[lang](lowered(text));
}

/**
 * The if-then plan: a clause that reads after "If", and what the person does then, which serves
 * the step they chose.
 */
export function ifThenPlan(
  obstacle: string,
  act: PlannedAct,
  lang: Language,
  voice: Voice,
): { if: string; then: string } {
  const { commit: pools } = voice.phrases;
  const condition = conditionOf(obstacle, lang);
  const sign = obstacleSigns.find(([, pattern]) => pattern.test(obstacle.toLowerCase()))?.[0];
  const q = voice.quote(quotable(obstacle, lang));
  const isFitting = act.isOwn !== true || sign === 'thenFear' || sign === 'thenForget';
  const pool = pools[isFitting ? (sign ?? 'thenPlain') : 'thenPlain'];
  return {
    if: condition === undefined ? voice.settle('ifStuck', pools.ifStuck, { q }) : condition,
    then: act.isWhole ? act.text : voice.settle('then', pool, { act: act.text }),
  };
}
