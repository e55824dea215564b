import type { Step } from '@solacore/contract';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { nextPlace, type Place, placeOfStep, type StepBeat } from './play-session.ts';

/** `whole` is how the page arrives: all of it can be read, without a script as well. */
export type Mode = 'whole' | 'playing' | 'paused' | 'ended';

const start: Place = { at: 0, signs: 0 };
const enoughInView = 0.5;

const wantsStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Plays the beats in their time. Begins by itself once `frame` is in view, unless motion is unwanted. */
export function usePlayer(beats: readonly StepBeat[], frame: RefObject<HTMLElement | null>) {
  const [mode, setMode] = useState<Mode>('whole');
  const [place, setPlace] = useState<Place>(start);

  useEffect(() => {
    if (mode !== 'playing') return undefined;
    const isOver = place.at >= beats.length;
    const next = nextPlace(beats, place, wantsStill());
    const goOn = () => (isOver ? setMode('ended') : setPlace(next.place));
    const timer = setTimeout(goOn, next.waitMs);
    return () => clearTimeout(timer);
  }, [mode, place, beats]);

  const play = useCallback((from: Place) => {
    setPlace(from);
    setMode('playing');
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (mode !== 'whole' || element === null || wantsStill()) return undefined;
    const begin = (entries: IntersectionObserverEntry[]) =>
      entries.some((entry) => entry.isIntersecting) && play(start);
    const watch = new IntersectionObserver(begin, { threshold: enoughInView });
    watch.observe(element);
    return () => watch.disconnect();
  }, [mode, frame, play]);

  const toggle = () => {
    if (mode === 'playing') setMode('paused');
    else play(mode === 'paused' ? place : start);
  };
  const goTo = (step: Step) => {
    setPlace(placeOfStep(beats, step));
    if (mode === 'ended') setMode('paused');
  };
  return { mode, place, toggle, goTo };
}
