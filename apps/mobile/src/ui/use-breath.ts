import { useEffect, useRef } from 'react';
import { Animated, Platform } from 'react-native';
import { duration, easing } from './theme/motion.ts';

const travelPx = 6;

/** A slow drift of the field, down and back in 24 s; it settles at once when not `moving`. */
export function useBreath(moving: boolean): Animated.Value {
  const offset = useRef(new Animated.Value(0)).current;
  useEffect(() => {
    if (!moving) {
      offset.setValue(0);
      return;
    }
    const drift = (toValue: number) =>
      Animated.timing(offset, {
        toValue,
        duration: duration.drift / 2,
        easing: easing.inOut,
        useNativeDriver: Platform.OS !== 'web',
      });
    const breath = Animated.loop(Animated.sequence([drift(travelPx), drift(0)]));
    breath.start();
    return () => breath.stop();
  }, [moving, offset]);
  return offset;
}
