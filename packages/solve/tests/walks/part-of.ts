import type { SolveOption, SolveState, Step } from '@solacore/contract';

function option(id: string): SolveOption {
  return {
    id,
    title: `way ${id}`,
    detail: '',
    pros: [],
    cons: [],
    effort: 'low',
    firstEffect: 'today',
    inControl: true,
    source: 'ai',
  };
}

/** A whole part of a step, as a person or a good reply fills it in. */
export function partOf(step: Step, state: SolveState, isFixed = false): SolveState {
  switch (step) {
    case 'receive':
      return { receive: { emotion: { label: 'worry', confirmed: true }, theme: 'late reports' } };
    case 'clarify':
      return {
        clarify: {
          problem: 'Two reports are late.',
          facts: [],
          assumptions: [],
          goal: 'one by Friday',
          obstacles: [],
          control: isFixed ? 'not_mine' : 'shared',
          changeable: !isFixed,
        },
      };
    case 'reframe':
      return { reframe: { reframe: 'One slipped.', source: 'user', belief: 60 } };
    case 'options':
      return { options: { items: [option('a'), option('b')], chosenId: isFixed ? 'b' : 'a' } };
    case 'commit':
      return {
        commit: {
          optionId: state.options?.chosenId ?? '',
          firstStep: 'Write to Sam',
          minutes: 10,
          when: 'Tuesday 9:10',
          where: '',
          obstacle: '',
          ifThen: { if: 'I rewrite it', then: 'send it' },
          confidence: 7,
          rehearsed: false,
          remind: false,
        },
      };
  }
}
