import type { SolveOption, SolveState } from '@solacore/contract';
import { ownOptionId } from '@solacore/solve';
import type { Mask, StepPart } from './step-part.ts';

export type OptionValues = {
  id: string;
  title: string;
  /** One reason a line. */
  pros: string;
  cons: string;
  effort: SolveOption['effort'];
};
export type OptionsValues = { items: OptionValues[]; chosenId: string };

export const fewestOptions = 2;
export const mostOptions = 4;
export const longestTitle = 160;
export const longestReasons = 400;
const longestReason = 200;
const mostReasons = 5;

/** Options: two to four ways of the person's own, with one of them chosen. */
export const optionsPart: StepPart<OptionsValues> = {
  step: 'options',
  order: ['items', 'chosenId'],
  read: ({ conversation }, unmask) => {
    const { options } = conversation.state;
    const known = (options?.items ?? []).map((item) => ({
      id: item.id,
      title: unmask(item.title),
      pros: item.pros.map(unmask).join('\n'),
      cons: item.cons.map(unmask).join('\n'),
      effort: item.effort,
    }));
    const items = [...known];
    while (items.length < fewestOptions) items.push(blankOption(items));
    return { items, chosenId: options?.chosenId ?? '' };
  },
  write: ({ items, chosenId }, { state }, mask) => {
    const options: SolveState['options'] = {
      items: items
        .filter(({ title }) => title.trim() !== '')
        .map((item) => toOption(item, state, mask)),
    };
    if (options.items.some(({ id }) => id === chosenId)) options.chosenId = chosenId;
    return { ...state, options };
  },
  texts: ({ items }) => items.flatMap(({ title, pros, cons }) => [title, pros, cons]),
  wrong: () => [],
};

/** An empty way with an id that none of `items` has. */
export function blankOption(items: OptionValues[]): OptionValues {
  const taken = new Set(items.map(({ id }) => id));
  let count = 1;
  while (taken.has(ownOptionId(count))) count += 1;
  return { id: ownOptionId(count), title: '', pros: '', cons: '', effort: 'med' };
}

function toOption(values: OptionValues, state: SolveState, mask: Mask): SolveOption {
  const before = state.options?.items.find(({ id }) => id === values.id);
  return {
    detail: '',
    firstEffect: 'unsure',
    inControl: true,
    source: 'user',
    ...before,
    id: values.id,
    title: mask(values.title, longestTitle),
    pros: reasons(values.pros, mask),
    cons: reasons(values.cons, mask),
    effort: values.effort,
  };
}

function reasons(text: string, mask: Mask): string[] {
  const lines = text.split('\n').map((line) => mask(line, longestReason));
  return lines.filter((line) => line !== '').slice(0, mostReasons);
}
