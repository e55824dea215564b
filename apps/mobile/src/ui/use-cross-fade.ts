import { useEffect, useRef, useState } from 'react';
import { Animated, Platform } from 'react-native';
import { type FieldLook, lookKey } from './field-layer.tsx';
import { duration, easing } from './theme/motion.ts';
import { useTheme } from './theme/theme-context.tsx';

type CrossFade = { shown: FieldLook; coming: FieldLook | null; opacity: Animated.Value };

/**
 * The layer that is shown and the one fading in over it. A new hue takes 6 s, a new step
 * 900 ms; with motion off, and when the colour scheme changes, they swap in one frame.
 */
export function useCrossFade(target: FieldLook): CrossFade {
  const { still, scheme } = useTheme();
  const [shown, setShown] = useState({ look: target, scheme });
  const opacity = useRef(new Animated.Value(0)).current;
  const key = lookKey(target);
  const settled = lookKey(shown.look) === key;
  const instant = still || shown.scheme !== scheme;
  const hueMoved = shown.look.stops.join() !== target.stops.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the whole target.
  useEffect(() => {
    if (settled && !instant) return;
    if (instant) {
      setShown({ look: target, scheme });
      return;
    }
    opacity.setValue(0);
    const fade = Animated.timing(opacity, {
      toValue: 1,
      duration: hueMoved ? duration.hue : duration.step,
      easing: hueMoved ? easing.inOut : easing.out,
      useNativeDriver: Platform.OS !== 'web',
    });
    fade.start(({ finished }) => finished && setShown({ look: target, scheme }));
    return () => fade.stop();
  }, [key, scheme, instant]);

  if (instant) return { shown: target, coming: null, opacity };
  return { shown: shown.look, coming: settled ? null : target, opacity };
}
