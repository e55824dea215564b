import type { CommitResult, Language } from '@solacore/contract';
import { asideParts } from '../aside.ts';
import type { PlanAnswers } from '../plan/plan-answers.ts';
import { clausesOf, shorten } from '../reading/clauses.ts';
import { factsAndGuesses } from '../reading/facts.ts';
import type { Reading } from '../reading/reading.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';

/** First words that lose their capital inside a sentence; names of days keep theirs. */
const commonStart =
  /^(Tomorrow|Today|Tonight|This|Next|After|Before|On|At|In|When|Right|Around|About|Every|During|El|La|Los|Mañana|Hoy|Esta|Este|Por|Al|A|Después|Antes|Cada|Justo|Pasado|Sobre)(?=[\s,])/;

function ended(text: string, stop: string): string {
  return /[.!?…。！？]$/.test(text) ? text : `${text}${stop}`;
}

/** "En mi cuarto" is said back as "en tu cuarto"; a bare day takes its article. */
function addressed(place: string, lang: Language): string {
  if (lang !== 'es') return place;
  return place
    .replace(/(?<![a-záéíóúñ])mi(s?)(?![a-záéíóúñ])/gi, 'tu$1')
    .replace(/^(?=(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)\b)/i, 'el ');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The last words: the number if one was given, the plan in one line, what the person has done. */
export function closing(
  reading: Reading,
  voice: Voice,
  part: CommitResult,
  told: PlanAnswers,
): string[] {
  const { commit: pools, stop } = voice.phrases;
  const comma = reading.lang === 'zh' ? '，' : ', ';
  const when = part.when.replace(commonStart, (word) => word.toLowerCase());
  const slots = {
    place: addressed(part.where === '' ? when : `${when}${comma}${part.where}`, reading.lang),
    step: ended(shorten(part.firstStep, 24), stop),
  };
  const clause = affirmedClause(reading);
  const { if: condition, then } = part.ifThen;
  const isSaid = reading.replied.includes(condition) && reading.replied.includes(then);
  const aside = asideParts(reading, voice).slice(0, reading.current.kind === 'nature' ? 1 : 0);
  return [
    ...aside,
    numberWords(voice, told),
    isSaid ? '' : voice.say('plan', pools.plan, part.ifThen),
    upperFirst(voice.say('summary', pools.summary, slots)),
    told.when === undefined ? voice.say('dayOpen', pools.dayOpen) : '',
    clause === undefined || !isSaid
      ? ''
      : voice.say('affirm', pools.affirm, { q: voice.quote(clause) }),
    voice.say('end', pools.end),
  ];
}

/** What it was about, in a clause of their own; not what the last reply quoted. */
function affirmedClause(reading: Reading): string | undefined {
  const theme = clausesOf(reading.state.receive?.theme ?? '', reading.lang);
  const own = theme.find((clause) => countWords(clause) >= 3 && countWords(clause) <= 18);
  return own ?? factsAndGuesses(reading).facts.find((clause) => countWords(clause) <= 13);
}

function numberWords(voice: Voice, told: PlanAnswers): string {
  const { commit: pools } = voice.phrases;
  if (told.sure === undefined) return '';
  const pool = told.sure >= 7 ? pools.sure : pools.smaller;
  return voice.say('sure', pool, { n: String(told.sure) });
}
