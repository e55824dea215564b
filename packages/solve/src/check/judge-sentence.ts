import { lexicons } from './lexicon/index.ts';
import { lengthOf } from './measure.ts';
import { plain } from './plain.ts';
import { repeatsPrompt } from './prompt-leak.ts';
import { quotesIn, withoutQuotes } from './quotes.ts';
import type { Facts } from './reply-context.ts';
import type { HardRule } from './rules.ts';
import { isToldBack } from './told-back.ts';
import { isWrongLanguage } from './wrong-language.ts';

/** Fewer words than this around a quote: the quote is the sentence. */
const fewWords = 2;
/** Somebody else has said it, and the person has told of that. */
const reported =
  /\b(?:says|said|told|mention(?:s|ed)?|diagnosed)\b|(?:dice|dicen|dijo|dijeron|mencion\p{L}+|diagnosticaron)(?!\p{L})|说|提到|诊断/u;
const fieldNames =
  /\b(?:ifThen|chosenId|beliefBefore|firstEffect|inControl|optionId|checkInAt|firstStep|step_result|step_complete|next_step|tool_use|tool_calls?|problem_statement)\b|<<<|>>>/;

/** The rules that the wording of one sentence breaks; counts are the caller's. */
export function judgeWords(sentence: string, facts: Facts): HardRule[] {
  const { lang, said, isInDanger, isAdviceFree } = facts;
  const lexicon = lexicons[lang];
  const words = plain(ownWords(sentence, facts));
  const has = (patterns: RegExp[]) => patterns.some((pattern) => pattern.test(words));
  const isHelp = lexicon.help.test(words);
  const broken: HardRule[] = [];
  if (!isAdviceFree && !isInDanger && !isHelp && advises(words, facts)) broken.push('advice');
  const isReported = reported.test(words) && isNamed(words, lexicon.disorders, said);
  if ((has(lexicon.diagnosis) && !isReported) || namesDisorder(words, lexicon.disorders, said)) {
    broken.push('diagnosis');
  }
  if (has(lexicon.doses) && !isHelp) broken.push('doses');
  if (has(lexicon.lawAndMoney) && !isHelp) broken.push('law_and_money');
  if (has(lexicon.humanClaim)) broken.push('human_claim');
  if (has(lexicon.toolTalk) || fieldNames.test(sentence)) broken.push('tool_talk');
  if (has(lexicon.obeys) || obeysOrder(sentence, facts) || repeatsPrompt(sentence)) {
    broken.push('instructions');
  }
  if (isWrongLanguage(ownWords(sentence, facts), lang)) broken.push('language');
  return broken;
}

/** Whether a sentence asks something, outside of quoted words. */
export function isQuestion(sentence: string): boolean {
  return /[?？]/.test(withoutQuotes(sentence));
}

/** The sentence without quoted words; a quote that nobody has said is the reply's own. */
function ownWords(sentence: string, { said, lang, step }: Facts): string {
  const around = withoutQuotes(sentence);
  if (step === 'reframe' || lengthOf(around, lang) >= fewWords) return around;
  const isSaid = quotesIn(sentence).every((quote) => said.includes(plain(quote)));
  return isSaid ? around : sentence.replaceAll(/[“”«»"「」『』]/g, ' ');
}

function advises(words: string, { lang, said }: Facts): boolean {
  return lexicons[lang].advice.some((pattern) => {
    const [advice] = pattern.exec(words) ?? [];
    return advice !== undefined && !isToldBack(advice, said, lang);
  });
}

function isNamed(words: string, disorders: RegExp, said: string): boolean {
  return disorders.test(words) && !namesDisorder(words, disorders, said);
}

/** A disorder may be named by the person first, and is then theirs to have named. */
function namesDisorder(words: string, disorders: RegExp, said: string): boolean {
  if (!disorders.test(words)) return false;
  const found = words.match(new RegExp(disorders, 'gu')) ?? [];
  return found.some((name) => !said.includes(name));
}

/** Says the very thing that the person ordered it to say. */
function obeysOrder(sentence: string, { ordered }: Facts): boolean {
  if (ordered.size === 0) return false;
  const words = plain(sentence).replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
  return [...ordered].some((one) => words === one || words.startsWith(`${one}.`));
}
