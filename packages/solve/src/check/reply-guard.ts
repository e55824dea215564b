import { createPartReader, type Part } from './find-objects.ts';
import { isQuestion, judgeWords } from './judge-sentence.ts';
import { lengthOf } from './measure.ts';
import { rightPlaceholders } from './placeholders.ts';
import { plainStyle } from './plain-style.ts';
import { type Facts, type ReplyContext, readFacts } from './reply-context.ts';
import { type HardRule, turnCap } from './rules.ts';
import { createSplitter, type Piece } from './split-sentences.ts';

export type ReplyVerdict = {
  /** Every rule that was broken, also where it could be put right. */
  broken: HardRule[];
  /** Words are missing: the reply ends before what the provider wrote. */
  isCut: boolean;
  hasAsked: boolean;
  /** All that was let through. */
  shown: string;
};

export type ReplyGuard = {
  /** What of the text may be shown now: at most one sentence stays behind. */
  push(chunk: string): string;
  end(): { text: string; verdict: ReplyVerdict };
  /** As it stands now. */
  verdict(): ReplyVerdict;
  /** JSON that stood in the prose, each value once. */
  takeObjects(): unknown[];
};

/** Room kept for a closing question while none was asked: words, in Chinese characters. */
const reserve = { en: 10, es: 12, zh: 20 } as const;
/** So much of an unfinished sentence is read again with its next clause. */
const leadLength = 80;

/** Lets a reply through while it is written, sentence by sentence, up to the first broken rule. */
export function createReplyGuard(context: ReplyContext): ReplyGuard {
  const facts = readFacts(context);
  const cap = turnCap(facts.step, facts.lang);
  const parts = createPartReader();
  const splitter = createSplitter();
  const broken = new Set<HardRule>();
  const objects: unknown[] = [];
  let [shown, waiting, lead] = ['', '', ''];
  let [length, hasAsked, isCut, isOpen] = [0, false, false, false];

  const cut = (rules: HardRule[]): string => {
    for (const rule of rules) broken.add(rule);
    isCut = true;
    waiting = '';
    return isOpen ? show(facts.lang === 'zh' ? '。' : '.') : '';
  };
  const show = (text: string): string => {
    shown += text;
    return text;
  };
  /** One sentence, or a clause of one that goes on. */
  const take = ({ text, isEnd }: Piece): string => {
    if (isCut || text.trim() === '') return '';
    const { words, rules, asks, size, isRighted } = weigh(text, lead, facts);
    if (isRighted) broken.add('placeholder');
    if (asks && hasAsked) rules.push('questions');
    if (length + size > cap) rules.push('words');
    if (rules.length > 0) return cut(rules);
    length += size;
    hasAsked ||= asks;
    lead = isEnd ? '' : (lead + words).slice(-leadLength);
    waiting += words;
    // Near the cap a statement waits: the question may have to go in its place.
    if (!hasAsked && length > cap - reserve[facts.lang]) return '';
    const ready = waiting;
    waiting = '';
    isOpen = !isEnd;
    return show(shown === '' ? ready.trimStart() : ready);
  };
  const takePart = (part: Part): string => {
    if (part.kind === 'prose') return isCut ? '' : splitter.push(part.text).map(take).join('');
    if (part.value !== null) objects.push(part.value);
    broken.add('object');
    return splitter.end().filter(isNoHeading).map(take).join('');
  };
  const verdict = () => ({ broken: [...broken], isCut, hasAsked, shown });
  return {
    push: (chunk) => parts.push(chunk).map(takePart).join(''),
    end() {
      const late = parts.end().map(takePart).join('') + splitter.end().map(take).join('');
      const rest = waiting;
      waiting = '';
      const text = late + show(shown === '' ? rest.trim() : rest.trimEnd());
      if (shown === '') broken.add('empty');
      return { text, verdict: verdict() };
    },
    verdict,
    takeObjects: () => objects.splice(0),
  };
}

/** A sentence put right where that can be done, and what is wrong with it still. */
function weigh(text: string, lead: string, facts: Facts) {
  const righted = rightPlaceholders(text, facts.shown, facts.lang);
  const words = plainStyle(righted.text);
  return {
    words,
    rules: judgeWords(lead + words, facts),
    asks: isQuestion(words),
    size: lengthOf(words, facts.lang),
    isRighted: righted.isChanged,
  };
}

/** What leads up to an object goes with it. */
function isNoHeading({ text }: Piece): boolean {
  return !/[:：]\s*$/.test(text);
}
