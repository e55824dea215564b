import type { Step } from '@solacore/contract';
import { useRef, useState } from 'react';
import type { ScrollView } from 'react-native';

const abovePx = 12;

/** Where the steps of the open conversation begin, and the way to scroll there. */
export function useStepPlaces() {
  const scroll = useRef<ScrollView>(null);
  const px = useRef({ listTop: 0, steps: new Map<Step, number>() });
  // The same functions at every rendering: what they are given to is not drawn again.
  const [places] = useState(() => ({
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
  }));
  return { scroll, ...places };
}

export type StepPlaces = ReturnType<typeof useStepPlaces>;
