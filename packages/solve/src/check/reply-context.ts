import type { HistoryEntry, Language, SolveState, Step } from '@solacore/contract';
import { lexicons } from './lexicon/index.ts';
import { lengthOf } from './measure.ts';
import { placeholdersIn, type Shown } from './placeholders.ts';
import { plain } from './plain.ts';

/** What a reply answers: the same words that the provider was shown. */
export type ReplyContext = {
  step: Step;
  lang: Language;
  content: string;
  history?: HistoryEntry[] | undefined;
  state?: SolveState | undefined;
  /** Level of danger that was found before the reply; from 2 on it may ask and send for help. */
  danger?: number | undefined;
};

export type Facts = {
  step: Step;
  lang: Language;
  shown: Shown;
  /** All that the person has said, as phrases are compared. */
  said: string;
  /** Too little was said just now to take a word of it up. */
  isBrief: boolean;
  isAdviceFree: boolean;
  isInDanger: boolean;
  /** Words that the person orders to be repeated. */
  ordered: ReadonlySet<string>;
};

const helpFrom = 2;
const brief = { en: 4, es: 4, zh: 8 } as const;
const asideTurns = 2;
const verbs =
  '[Ss]ay|SAY|[Pp]rint|[Rr]epeat|[Rr]eply|[Rr]espond|[Aa]nswer|[Oo]utput|[Ww]rite|[Dd]i|[Ee]scribe|[Rr]esponde|[Ii]mprime|[Rr]epite|[Cc]ontesta|输出|回复|打印|重复|只说|写下';
const order = new RegExp(
  `(?:${verbs})(?: only| just| solo)?(?: with| con)?\\s*[:：]?\\s*(?:["'“‘«「]([^"'”’»」]{2,60})["'”’»」]|([A-Z]{4,20})(?![a-z]))`,
  'gu',
);

/** Reads once what the rules ask again and again. */
export function readFacts(context: ReplyContext): Facts {
  const { step, lang, content, history = [], state } = context;
  const results = state === undefined ? '' : JSON.stringify(state);
  const all = [...history.map((entry) => entry.content), results, content].join('\n');
  const own = history.filter(({ role }) => role === 'user').map((entry) => entry.content);
  const recent = history.filter((entry) => entry.role === 'user' && entry.step === step);
  const asked = [...recent.slice(-asideTurns).map((entry) => entry.content), content].map(plain);
  return {
    step,
    lang,
    shown: { text: all, placeholders: placeholdersIn(all) },
    said: plain([...own, results, content].join('\n')),
    isBrief: lengthOf(content, lang) < brief[lang],
    isAdviceFree:
      step === 'options' ||
      step === 'commit' ||
      asked.some((words) => lexicons[lang].asksForAdvice.some((pattern) => pattern.test(words))),
    isInDanger: (context.danger ?? 0) >= helpFrom,
    ordered: new Set(
      [...content.matchAll(order)].map(([, quoted, bare]) => plain(quoted ?? bare ?? '')),
    ),
  };
}
