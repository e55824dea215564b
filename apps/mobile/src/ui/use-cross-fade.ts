import { useEffect, useRef, useState } from 'react';
import { Animated, Platform } from 'react-native';
import { type FieldLook, lookKey } from './field-layer.tsx';
import { duration, easing } from './theme/motion.ts';
import { useTheme } from './theme/theme-context.tsx';

export type FadeLayer = { key: string; look: FieldLook; opacity: Animated.Value };

const mostLayers = 4;

function layerOf(look: FieldLook, opacity: number, count: number): FadeLayer {
  return { key: `${count} ${lookKey(look)}`, look, opacity: new Animated.Value(opacity) };
}

/**
 * The layers of a field, lowest first. A new hue fades in over 6 s, a new step over 900 ms; one
 * that comes meanwhile starts from what is seen. Without motion, and when the colour scheme
 * changes, they swap in one frame.
 */
export function useCrossFade(target: FieldLook): FadeLayer[] {
  const { still, scheme } = useTheme();
  const count = useRef(0);
  const [{ layers, drawnIn }, setDrawn] = useState(() => ({
    layers: [layerOf(target, 1, 0)],
    drawnIn: scheme,
  }));
  const key = lookKey(target);
  const top = layers.at(-1);
  const instant = still || drawnIn !== scheme;
  const isNew = top === undefined || lookKey(top.look) !== key;
  const hueMoved = top?.look.stops.join() !== target.stops.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the whole target.
  useEffect(() => {
    if (!isNew && drawnIn === scheme) return;
    count.current += 1;
    const coming = layerOf(target, instant ? 1 : 0, count.current);
    if (instant) return setDrawn({ layers: [coming], drawnIn: scheme });
    setDrawn((before) => ({ ...before, layers: [...before.layers, coming].slice(-mostLayers) }));
    Animated.timing(coming.opacity, {
      toValue: 1,
      duration: hueMoved ? duration.hue : duration.step,
      easing: hueMoved ? easing.inOut : easing.out,
      useNativeDriver: Platform.OS !== 'web',
    }).start(({ finished }) => {
      if (finished) setDrawn((before) => ({ ...before, layers: from(before.layers, coming) }));
    });
  }, [key, scheme, instant]);

  return instant && isNew ? [layerOf(target, 1, count.current)] : layers;
}

/** Without what lies under `lowest`, now that it covers everything. */
function from(layers: FadeLayer[], lowest: FadeLayer): FadeLayer[] {
  const index = layers.indexOf(lowest);
  return index === -1 ? layers : layers.slice(index);
}
