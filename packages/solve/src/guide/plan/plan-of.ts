import type { Language, SolveOption } from '@solacore/contract';
import { shorten } from '../reading/clauses.ts';
import { clip } from '../reading/clip.ts';
import { hasCue } from '../reading/cues.ts';
import type { Reading } from '../reading/reading.ts';
import { firstMinutes } from '../steps/option-items.ts';
import type { Voice } from '../voice.ts';
import type { PlannedAct } from './if-then.ts';
import { ownActEs } from './own-act-es.ts';
import { asOwn } from './own-voice.ts';

export type Plan = {
  option: SolveOption | undefined;
  /** The first step as it stands on the card. */
  step: string;
  /** The same without "ten minutes of it". */
  bare: string;
  /** As it reads after "then I will". */
  act: PlannedAct;
  /** Something said or written to somebody: its smallest part is the first sentence. */
  isTalk: boolean;
};

/** The first step of the chosen option; a deed of minutes needs no "first part". */
export function planOf(
  option: SolveOption | undefined,
  { lang }: Pick<Reading, 'lang'>,
  voice: Voice,
): Plan {
  const { options: pools } = voice.phrases;
  const known = option === undefined ? undefined : firstMinutes(option.id, voice);
  if (known !== undefined) {
    const act = { text: asOwn(known, voice.phrases), isWhole: false };
    const bare = lang === 'es' ? known.replace(/\.$/, '') : known;
    return { option, step: known, bare, act, isTalk: false };
  }
  const idea = (option?.title ?? '').replace(/[.。!！]+$/, '');
  const lower = /^(I\b|<|[A-Z]{2})/.test(idea)
    ? idea
    : idea.charAt(0).toLowerCase() + idea.slice(1);
  const isShort = hasCue(idea, 'shortAct');
  return {
    option,
    bare: idea,
    step: isShort
      ? `${idea}${lang === 'zh' ? '' : '.'}`
      : clip(voice.settle('ownFirst', pools.ownFirst, { idea }), 400),
    act: ownAct(lower, isShort, lang, voice),
    isTalk: hasCue(idea, 'talkAct'),
  };
}

/** A deed of minutes follows "then I will" like a step of ours; a larger one is only begun. */
function ownAct(idea: string, isShort: boolean, lang: Language, voice: Voice): PlannedAct {
  const { ownAct: larger, ownActShort: short } = voice.phrases.commit;
  const turned = lang === 'es' ? ownActEs(idea) : lang === 'en' ? idea : undefined;
  const said = shorten(turned ?? idea, 18);
  if (isShort && turned !== undefined) return { text: said, isWhole: false, isOwn: true };
  const text = voice.settle('ownAct', isShort ? short : larger, { idea: said });
  return { text, isWhole: true };
}
