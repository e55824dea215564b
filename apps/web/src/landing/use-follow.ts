import { type RefObject, useEffect } from 'react';

/** Keeps the newest words of `talk` in view while they come. */
export function useFollow(talk: RefObject<HTMLElement | null>, isOn: boolean, moved: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each word that comes moves the view
  useEffect(() => {
    const element = talk.current;
    if (isOn && element !== null) element.scrollTop = element.scrollHeight;
  }, [talk, isOn, moved]);
}
