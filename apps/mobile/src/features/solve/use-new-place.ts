import { type RefObject, useEffect, useRef } from 'react';
import type { View } from 'react-native';
import { takeFocus } from '@/platform/take-focus';

/**
 * Where `place` becomes another one, the focus goes to what stands for it; null is no place of its
 * own. What is there from the beginning stays quiet.
 */
export function useNewPlace(place: string | null, target: RefObject<View | null>): void {
  const last = useRef(place);
  useEffect(() => {
    if (place !== null && last.current !== place) takeFocus(target.current);
    last.current = place;
  }, [place, target]);
}
