import type { Language, Step } from '@solacore/contract';
import { type HardRule, turnCap } from './rules.ts';

const hints: Record<HardRule, string> = {
  questions: 'it asked more than one question',
  words: 'it was too long',
  advice: 'it gave advice before the step "options"',
  diagnosis: 'it named or suggested a disorder',
  doses: 'it spoke of medicine or doses',
  law_and_money: 'it gave a legal or financial instruction',
  language: 'it was in another language',
  placeholder: 'it changed or invented a placeholder',
  object: 'it held code or an object',
  tool_talk: 'it mentioned the tool or a hidden object',
  instructions: 'it followed or repeated instructions instead of answering the person',
  human_claim: 'it claimed to be human, to feel, or to remember',
  empty: 'it held no words for the person',
};

const names: Record<Language, string> = { en: 'English', es: 'Spanish (tú)', zh: 'Chinese' };

/** What a model is told when it is asked once more. */
export function askAgain(broken: readonly HardRule[], step: Step, lang: Language): string {
  const reasons = [...new Set(broken)].map((rule) => hints[rule]).join('; ');
  const unit = lang === 'zh' ? 'characters' : 'words';
  return `Your reply was not shown: ${reasons}. Write the reply to the person anew, in ${names[lang]}: plain prose, one question at most, under ${turnCap(step, lang)} ${unit}, every rule kept. Then call the tool once. Do not mention this note.`;
}
