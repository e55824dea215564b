import type { Step } from '@solacore/contract';
import { useRef, useState } from 'react';
import type { ScrollView } from 'react-native';

const abovePx = 12;

/** In px from the top of a block of messages. */
export type StepPlace = { block: number; y: number };

/** Where the steps of the open conversation begin, and the way to scroll there. */
export function useStepPlaces() {
  const scroll = useRef<ScrollView>(null);
  const px = useRef({
    listTop: 0,
    blocks: new Map<number, number>(),
    steps: new Map<Step, StepPlace>(),
  });
  const inContent = (place: StepPlace | undefined) =>
    place && px.current.listTop + (px.current.blocks.get(place.block) ?? 0) + place.y;
  // The same functions at every rendering: what they are given to is not drawn again.
  const [places] = useState(() => ({
    onListAt: (y: number) => {
      px.current.listTop = y;
    },
    onBlockAt: (number: number, y: number) => {
      px.current.blocks.set(number, y);
    },
    onStepAt: (step: Step, place: StepPlace) => {
      px.current.steps.set(step, place);
    },
    /** The first step begins at the top; a step without words of its own moves nothing. */
    goTo: (step: Step) => {
      const y = step === 'receive' ? 0 : inContent(px.current.steps.get(step));
      if (y === undefined) return;
      scroll.current?.scrollTo({ y: Math.max(0, y - abovePx) });
    },
  }));
  return { scroll, ...places };
}

export type StepPlaces = ReturnType<typeof useStepPlaces>;
