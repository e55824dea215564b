import { languageOf } from '@solacore/contract';
import { sayWhen } from '@/i18n/say-when.ts';
import { longestLine } from './receive-part.ts';
import type { StepPart } from './step-part.ts';

export type CommitValues = {
  firstStep: string;
  minutes: string;
  when: string;
  where: string;
  obstacle: string;
  if: string;
  then: string;
  confidence: number | null;
  rehearsed: boolean;
};

export const longestWhen = 120;
export const longestWhere = 200;
const usualMinutes = 10;
const mostMinutes = 240;
const middle = 5;

/** Commit: the first step, when it happens, and what holds if something gets in the way. */
export const commitPart: StepPart<CommitValues> = {
  step: 'commit',
  order: ['firstStep', 'minutes', 'when', 'ifThen.if', 'ifThen.then'],
  read: ({ conversation: { state, lang } }, unmask) => {
    const { commit } = state;
    const chosen = state.options?.items.find(({ id }) => id === state.options?.chosenId);
    return {
      firstStep: unmask(commit?.firstStep || (chosen?.title ?? '')),
      minutes: String(commit?.minutes ?? usualMinutes),
      when: sayWhen(unmask(commit?.when ?? ''), languageOf(lang)),
      where: unmask(commit?.where ?? ''),
      obstacle: unmask(commit?.obstacle || (state.clarify?.obstacles[0]?.text ?? '')),
      if: unmask(commit?.ifThen.if ?? ''),
      then: unmask(commit?.ifThen.then ?? ''),
      confidence: commit?.confidence ?? null,
      rehearsed: commit?.rehearsed ?? false,
    };
  },
  write: (values, { state }, mask) => ({
    ...state,
    commit: {
      remind: false,
      ...state.commit,
      optionId: state.options?.chosenId ?? state.commit?.optionId ?? '',
      firstStep: mask(values.firstStep, longestLine),
      minutes: minutesOf(values.minutes) ?? state.commit?.minutes ?? usualMinutes,
      when: mask(values.when, longestWhen),
      where: mask(values.where, longestWhere),
      obstacle: mask(values.obstacle, longestLine),
      ifThen: { if: mask(values.if, longestLine), then: mask(values.then, longestLine) },
      confidence: values.confidence ?? middle,
      rehearsed: values.rehearsed,
    },
  }),
  texts: ({ firstStep, when, where, obstacle, ...plan }) => [
    firstStep,
    when,
    where,
    obstacle,
    plan.if,
    plan.then,
  ],
  wrong: ({ minutes }) => (minutesOf(minutes) === null ? ['minutes'] : []),
};

function minutesOf(text: string): number | null {
  const minutes = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  return minutes >= 1 && minutes <= mostMinutes ? minutes : null;
}
