import type { ReframeResult } from '@solacore/contract';
import { longestLine } from './receive-part.ts';
import type { StepPart } from './step-part.ts';

export type ReframeValues = {
  thought: string;
  view: string;
  /** 0..10, null until it is set. */
  belief: number | null;
  declined: boolean;
};

/** Reframe: another view with how true it feels, or the thought as it is. */
export const reframePart: StepPart<ReframeValues> = {
  step: 'reframe',
  order: ['reframe'],
  read: ({ conversation }, unmask) => {
    const { reframe } = conversation.state;
    return {
      thought: unmask(reframe?.thought ?? ''),
      view: unmask(reframe?.reframe ?? ''),
      belief: reframe?.belief === undefined ? null : Math.round(reframe.belief / 10),
      declined: reframe?.declined === true,
    };
  },
  write: (values, { state }, mask) => {
    const { thought: _, reframe: __, belief: ___, source: ____, ...before } = state.reframe ?? {};
    const thought = mask(values.thought, longestLine);
    const view = mask(values.view, longestLine);
    const reframe: ReframeResult = { ...before, declined: values.declined };
    if (thought !== '') reframe.thought = thought;
    if (values.declined || view === '') return { ...state, reframe };
    reframe.reframe = view;
    reframe.source = before.candidates?.includes(view) ? 'ai' : 'user';
    if (values.belief !== null) reframe.belief = values.belief * 10;
    return { ...state, reframe };
  },
  texts: ({ thought, view }) => [thought, view],
  wrong: () => [],
};
