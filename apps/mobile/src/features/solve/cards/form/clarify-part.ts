import type { ClarifyResult } from '@solacore/contract';
import { longestLine } from './receive-part.ts';
import type { StepPart } from './step-part.ts';

export type ClarifyValues = {
  situation: string;
  effect: string;
  goal: string;
  obstacle: string;
  control: ClarifyResult['control'];
};

/* Half of what `problem` holds, so that both parts always fit. */
export const longestHalf = 249;

/** Clarify: the first line of `problem` is what happens, the second what it does. */
export const clarifyPart: StepPart<ClarifyValues> = {
  step: 'clarify',
  order: ['problem', 'goal'],
  read: ({ conversation }, unmask) => {
    const { clarify, receive } = conversation.state;
    const [situation = '', ...effect] = unmask(clarify?.problem || receive?.theme || '').split(
      '\n',
    );
    return {
      situation,
      effect: effect.join(' '),
      goal: unmask(clarify?.goal ?? ''),
      obstacle: unmask(clarify?.obstacles[0]?.text ?? ''),
      control: clarify?.control ?? 'shared',
    };
  },
  write: (values, { state }, mask) => {
    const before = state.clarify;
    const [first, ...others] = before?.obstacles ?? [];
    const obstacle = mask(values.obstacle, longestLine);
    const own = obstacle === '' ? [] : [{ kind: first?.kind ?? 'outer', text: obstacle }];
    return {
      ...state,
      clarify: {
        facts: before?.facts ?? [],
        assumptions: before?.assumptions ?? [],
        problem: [values.situation, values.effect]
          .map((part) => mask(part.replaceAll('\n', ' '), longestHalf))
          .filter((part) => part !== '')
          .join('\n'),
        goal: mask(values.goal, longestLine),
        obstacles: [...own, ...others],
        control: values.control,
        changeable:
          before?.control === values.control ? before.changeable : values.control !== 'not_mine',
      },
    };
  },
  texts: ({ situation, effect, goal, obstacle }) => [situation, effect, goal, obstacle],
  wrong: ({ situation }) => (situation.trim() === '' ? ['problem'] : []),
};
