import { type RefObject, useEffect, useRef } from 'react';
import type { View } from 'react-native';
import { takeFocus } from '@/platform/take-focus';

/** Where `place` becomes another one, the focus goes to what stands for it. The first stays quiet. */
export function useNewPlace(place: string, target: RefObject<View | null>): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current !== place) takeFocus(target.current);
    last.current = place;
  }, [place, target]);
}
