import type { Step, StepResults } from '@solacore/contract';

const everywhere =
  'One or two sentences to the person, at most 45 words (90 characters in Chinese), no advice, no question, nothing invented. It has a place of its own on the card: the prose neither repeats nor mentions it. Where someone is grieving, in danger or being hurt, leave it out. Where the results hold it as an empty text the person has put it away: leave it out.';

/** What deep analysis asks for beside the result of a step. */
const tasks: Partial<Record<Step, string>> = {
  reframe:
    'how the same situation looks from another standing place: someone who wishes them well, they themselves in a year, or the other side as far as it was described, never as a claim about that person. It differs from the candidates.',
  options:
    'what someone with another stake would see in these options together: a cost that is easy to overlook, who else it touches, or what would have to be true for another choice to be right. It is no further option and no recommendation.',
};

/** The second perspective, in the steps that have one. */
export function perspectiveBlock(step: Step): string[] {
  const task = tasks[step];
  if (task === undefined) return [];
  return [
    '## Second perspective',
    `Once there is something to choose from, the field perspective holds a second perspective: ${task} ${everywhere}`,
  ];
}

/** For whoever did not ask for one: a model may give it all the same. */
export function withoutPerspective(results: StepResults): StepResults {
  const { reframe, options } = results;
  return {
    ...results,
    ...(reframe && { reframe: { ...reframe, perspective: undefined } }),
    ...(options && { options: { ...options, perspective: undefined } }),
  };
}
