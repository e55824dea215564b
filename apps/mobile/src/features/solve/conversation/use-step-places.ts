import type { Step } from '@solacore/contract';
import { useRef } from 'react';
import type { ScrollView } from 'react-native';

const abovePx = 12;

/** Where the steps of the open conversation begin, and the way to scroll there. */
export function useStepPlaces() {
  const scroll = useRef<ScrollView>(null);
  const px = useRef({ listTop: 0, steps: new Map<Step, number>() });
  return {
    scroll,
    onListAt: (y: number) => {
      px.current.listTop = y;
    },
    onStepAt: (step: Step, y: number) => {
      px.current.steps.set(step, y);
    },
    /** The first step begins at the top; a step without words of its own moves nothing. */
    goTo: (step: Step) => {
      const place = step === 'receive' ? -px.current.listTop : px.current.steps.get(step);
      if (place === undefined) return;
      scroll.current?.scrollTo({ y: Math.max(0, px.current.listTop + place - abovePx) });
    },
  };
}

export type StepPlaces = ReturnType<typeof useStepPlaces>;
