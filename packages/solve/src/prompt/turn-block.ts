import { type HistoryEntry, type SolveState, type Step, steps } from '@solacore/contract';
import { turnCaps, turnInStep } from '../machine/turns.ts';
import { stepPrompts } from './steps/index.ts';

type Standing = {
  step: Step;
  history: HistoryEntry[];
  state: SolveState;
  /** 1-based within the step, for a caller that knows more than the history tells. */
  turn?: number | undefined;
};

const notes = {
  returned: 'The person has come back to this step. Keep what was found and do not begin anew.',
  change: 'Ask what they would like to change.',
  declined:
    'They have declined all options once before: offer other ones, and if none fits again, end kindly.',
  last: 'This is the last turn of the step: ask nothing, close it with ready true. Sum up what is there; what they have not told stays empty, and they fill it in by hand on the card. Invent nothing.',
  listen:
    'The person only wants to be listened to. Reflect what they said and leave room; ask at most whether there is more. No goal, no other view, no option, no plan, and no push to go on: say at most once that they can work on it whenever they like. ready stays false until they say that it is enough or that they would like to go on.',
  coping:
    'This cannot be changed for now. Do not press for a change of the situation: a goal, a view, an option or a step is about living with it (acceptance, support, self-care, what still is in their hands).',
};

/** Where the conversation stands: what differs from turn to turn. */
export function turnBlock(standing: Standing): string[] {
  const { step, history, state } = standing;
  const turn = standing.turn ?? turnInStep(history, step);
  const isLast = turn >= turnCaps[step];
  const isBack = hasReturned(standing);
  const skipped = skippedSteps(standing);
  const isCoping = state.mode === 'coping' || state.clarify?.changeable === false;
  return [
    `## This turn: ${turn} of at most ${turnCaps[step]} in the step ${step}`,
    ...(turn === 1 && !isBack ? [stepPrompts[step].opening] : []),
    ...(isBack ? [notes.returned] : []),
    ...(isBack && !isLast ? [notes.change] : []),
    ...(step === 'options' && state.declinedOnce ? [notes.declined] : []),
    ...(skipped.length > 0
      ? [
          `Skipped by the person: ${skipped.join(', ')}. Do not make up for it; work with what is there.`,
        ]
      : []),
    ...(state.mode === 'listen' ? [notes.listen] : []),
    ...(isCoping ? [notes.coping] : []),
    ...(isLast ? [notes.last] : []),
  ];
}

/** Whether the conversation had gone further than this step before. */
function hasReturned({ step, history, state }: Standing): boolean {
  const later = steps.slice(steps.indexOf(step) + 1);
  return later.some(
    (one) => state[one] !== undefined || history.some((entry) => entry.step === one),
  );
}

function skippedSteps({ step, state }: Standing): Step[] {
  if (Object.keys(state).length === 0) return [];
  return steps.slice(0, steps.indexOf(step)).filter((one) => state[one] === undefined);
}
