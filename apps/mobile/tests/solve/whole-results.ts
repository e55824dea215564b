import type { SolveOption, SolveState } from '@solacore/contract';

function option(id: string): SolveOption {
  return {
    id,
    title: `Way ${id}`,
    detail: '',
    pros: [],
    cons: [],
    effort: 'low',
    firstEffect: 'today',
    inControl: true,
    source: 'ai',
  };
}

/** The results of all five steps, as a session that went well leaves them. */
export function wholeResults(): SolveState {
  return {
    receive: { emotion: { label: 'Worry', confirmed: true }, theme: 'Three reports' },
    clarify: {
      problem: 'Three reports are late.',
      facts: [],
      assumptions: [],
      goal: 'One by Friday',
      obstacles: [],
      control: 'shared',
      changeable: true,
    },
    reframe: { reframe: 'One slipped.', source: 'user', belief: 60 },
    options: { items: [option('a'), option('b')], chosenId: 'a' },
    commit: {
      optionId: 'a',
      firstStep: 'Write to Sam',
      minutes: 15,
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
