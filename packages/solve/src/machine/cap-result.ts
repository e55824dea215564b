import type { SolveState, Step, StepResults } from '@solacore/contract';

/** The empty form of each step: valid, with blanks for the person to fill in by hand. */
const blankParts = {
  receive: { emotion: { label: '', confirmed: false }, theme: '' },
  clarify: {
    problem: '',
    facts: [],
    assumptions: [],
    goal: '',
    obstacles: [],
    control: 'shared',
    changeable: true,
  },
  reframe: {},
  options: { items: [] },
  commit: {
    optionId: '',
    firstStep: '',
    minutes: 10,
    when: '',
    where: '',
    obstacle: '',
    ifThen: { if: '', then: '' },
    confidence: 5,
    rehearsed: false,
    remind: false,
  },
} satisfies StepResults;

/**
 * What a step ends with at its turn cap: this turn's result, else what the state holds, else a
 * blank form that starts from the results so far.
 */
export function capResult(
  step: Step,
  result: StepResults | null,
  state: SolveState | undefined,
): StepResults {
  const known = result?.[step] ?? state?.[step];
  if (known !== undefined) return { [step]: known };
  if (step === 'clarify') {
    return { clarify: { ...blankParts.clarify, problem: state?.receive?.theme ?? '' } };
  }
  if (step === 'commit') {
    const items = state?.options?.items ?? [];
    const chosen = items.find((item) => item.id === state?.options?.chosenId);
    const obstacle = state?.clarify?.obstacles[0]?.text ?? '';
    const optionId = chosen?.id ?? '';
    return { commit: { ...blankParts.commit, optionId, firstStep: chosen?.title ?? '', obstacle } };
  }
  return { [step]: blankParts[step] };
}
