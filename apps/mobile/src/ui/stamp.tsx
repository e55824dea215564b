import { LinearGradient } from 'expo-linear-gradient';
import type { EmotionFamily } from './theme/emotions.ts';
import { fieldLocations, fieldStops } from './theme/field-stops.ts';
import { horizonAt, radius } from './theme/geometry.ts';
import { useTheme } from './theme/theme-context.tsx';

type StampProps = {
  emotion: EmotionFamily;
  drift?: number;
  /** The fog of the step it reached; see `stepSpread`. */
  spread: number;
  size?: 44 | 48 | 52;
};

/** A conversation's own small horizon. Words that say the same always stand beside it. */
export function Stamp({ emotion, drift = 0, spread, size = 44 }: StampProps) {
  const { scheme } = useTheme();
  return (
    <LinearGradient
      aria-hidden
      colors={fieldStops(scheme, emotion, drift)}
      locations={fieldLocations(horizonAt.stamp, spread)}
      style={{ width: size, height: size, borderRadius: radius.stamp }}
    />
  );
}
