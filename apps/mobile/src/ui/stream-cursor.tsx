import { useEffect, useRef } from 'react';
import { Animated, Platform } from 'react-native';
import type { ColorName } from './theme/colors.ts';
import { duration, easing } from './theme/motion.ts';
import { useTheme } from './theme/theme-context.tsx';

/** A short piece of the horizon where the next words will come. It does not pulse when motion is off. */
export function StreamCursor({ color = 'ink' }: { color?: ColorName }) {
  const { colors, still } = useTheme();
  const opacity = useRef(new Animated.Value(1)).current;
  useEffect(() => {
    if (still) return;
    const fade = (toValue: number) =>
      Animated.timing(opacity, {
        toValue,
        duration: duration.cursor / 2,
        easing: easing.inOut,
        useNativeDriver: Platform.OS !== 'web',
      });
    const pulse = Animated.loop(Animated.sequence([fade(0.35), fade(1)]));
    pulse.start();
    return () => pulse.stop();
  }, [opacity, still]);
  return (
    <Animated.View
      aria-hidden
      style={{
        width: 20,
        height: 2,
        borderRadius: 1,
        backgroundColor: colors[color],
        opacity: still ? 1 : opacity,
      }}
    />
  );
}
