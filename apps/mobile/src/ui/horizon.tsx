import { type ReactNode, useState } from 'react';
import { Animated, type StyleProp, StyleSheet, View, type ViewStyle } from 'react-native';
import { FieldLayer, type HorizonPlace, overscan } from './field-layer.tsx';
import type { EmotionFamily } from './theme/emotions.ts';
import { fieldStops } from './theme/field-stops.ts';
import { useTheme } from './theme/theme-context.tsx';
import { useBreath } from './use-breath.ts';
import { useCrossFade } from './use-cross-fade.ts';

type HorizonProps = {
  emotion: EmotionFamily;
  blendWith?: EmotionFamily;
  /** 0..1 towards calm; see `driftOf`. */
  drift?: number;
  place: HorizonPlace;
  /** No slow breath: while the person types or a reply streams. */
  quiet?: boolean;
  style?: StyleProp<ViewStyle>;
  children?: ReactNode;
};

const heightBeforeLayoutPx = 190;
const edge = `${-overscan * 100}%` as const;

/**
 * The field of a screen: one per screen, and only `ink` for text on it. Hue is the feeling,
 * sharpness the step. A change fades a second layer in over the first.
 */
export function Horizon(props: HorizonProps) {
  const { emotion, blendWith, drift = 0, place, quiet = false, style, children } = props;
  const { scheme, still } = useTheme();
  const [height, setHeight] = useState(heightBeforeLayoutPx);
  const stops = fieldStops(scheme, emotion, drift, blendWith);
  const layers = useCrossFade({ stops, place });
  const breath = useBreath(!still && !quiet);
  return (
    <View
      onLayout={({ nativeEvent }) => setHeight(Math.max(1, nativeEvent.layout.height))}
      style={[styles.clip, style]}
    >
      <Animated.View aria-hidden style={[styles.layers, { transform: [{ translateY: breath }] }]}>
        {layers.map(({ key, look, opacity }) => (
          <Animated.View key={key} style={[StyleSheet.absoluteFill, { opacity }]}>
            <FieldLayer look={look} height={height} />
          </Animated.View>
        ))}
      </Animated.View>
      {children}
    </View>
  );
}

const styles = StyleSheet.create({
  clip: { overflow: 'hidden' },
  layers: {
    position: 'absolute',
    top: edge,
    bottom: edge,
    left: 0,
    right: 0,
    pointerEvents: 'none',
  },
});
