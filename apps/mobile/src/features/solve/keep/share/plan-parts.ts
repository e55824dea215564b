import type { CommitResult, Language } from '@solacore/contract';
import type { TFunction } from 'i18next';
import { sayWhen } from '@/i18n/say-when.ts';
import type { Conversation } from '@/local-db';

export const planParts = ['title', 'ifThen', 'firstStep', 'place'] as const;
export type PlanPart = (typeof planParts)[number];

type Fact = { label: string; words: string };

/** The plan in the person's own words and names, part by part; what is empty is not there. */
export type PlanWords = {
  title: string | null;
  ifThen: { if: string; then: string } | null;
  firstStep: Fact[];
  place: Fact[];
};

type Saying = { t: TFunction; language: Language; unmask: (text: string) => string };

export function planWords(conversation: Conversation, saying: Saying): PlanWords | null {
  const plan = conversation.state.commit;
  if (!plan) return null;
  const { unmask } = saying;
  const title = unmask(conversation.title).trim();
  const words = { if: unmask(plan.ifThen.if).trim(), then: unmask(plan.ifThen.then).trim() };
  return {
    title: title === '' ? null : title,
    ifThen: words.if === '' && words.then === '' ? null : words,
    ...factsOf(plan, saying),
  };
}

function factsOf(plan: CommitResult, { t, language, unmask }: Saying) {
  const fact = (label: string, words: string) =>
    words.trim() === '' ? [] : [{ label, words: words.trim() }];
  return {
    firstStep: fact(t('solve.commit.firstStep'), unmask(plan.firstStep)),
    place: [
      ...fact(t('solve.commit.when'), sayWhen(unmask(plan.when), language)),
      ...fact(t('solve.commit.where'), unmask(plan.where)),
    ],
  };
}

/** Whether there is something of this part to share. */
export function hasPart(words: PlanWords, part: PlanPart): boolean {
  const content = words[part];
  return Array.isArray(content) ? content.length > 0 : content !== null;
}

/** Only the parts that the person ticked. */
export function chosenWords(words: PlanWords, chosen: ReadonlySet<PlanPart>): PlanWords {
  return {
    title: chosen.has('title') ? words.title : null,
    ifThen: chosen.has('ifThen') ? words.ifThen : null,
    firstStep: chosen.has('firstStep') ? words.firstStep : [],
    place: chosen.has('place') ? words.place : [],
  };
}

/** The same as plain text, for any app. */
export function planText(words: PlanWords, t: TFunction): string {
  const { title, ifThen, firstStep, place } = words;
  const half = ifThen
    ? [
        ...(ifThen.if === '' ? [] : [t('share.ifLine', { words: ifThen.if })]),
        ...(ifThen.then === '' ? [] : [t('share.thenLine', { words: ifThen.then })]),
      ]
    : [];
  const facts = [...firstStep, ...place].map((fact) => t('share.line', fact));
  return [title ? [title] : [], half, facts]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
