import { LinearGradient } from 'expo-linear-gradient';
import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Text } from './text.tsx';
import type { EmotionFamily } from './theme/emotions.ts';
import { fieldStops } from './theme/field-stops.ts';
import { radius } from './theme/geometry.ts';
import { useTheme } from './theme/theme-context.tsx';

type PlanCardProps = {
  emotion: EmotionFamily;
  drift?: number;
  ifLabel: string;
  thenLabel: string;
  /** The person's words, as `Text` of a voice variant, or fields while they are edited. */
  ifContent: ReactNode;
  thenContent: ReactNode;
  size?: 'regular' | 'small';
};

/** The if-then plan: the sky holds If, the sea holds what follows, their seam is the horizon. */
export function PlanCard(props: PlanCardProps) {
  const {
    emotion,
    drift = 0,
    ifLabel,
    thenLabel,
    ifContent,
    thenContent,
    size = 'regular',
  } = props;
  const { scheme } = useTheme();
  const [skyTop, skyLow, seaNear, seaFar] = fieldStops(scheme, emotion, drift);
  const small = size === 'small';
  return (
    <View style={styles.card}>
      <LinearGradient
        colors={[skyTop, skyLow]}
        style={[styles.half, small ? styles.smallSky : styles.sky]}
      >
        <Text variant="uiStrong">{ifLabel}</Text>
        {ifContent}
      </LinearGradient>
      <LinearGradient
        colors={[seaNear, seaFar]}
        style={[styles.half, small ? styles.smallSea : styles.sea]}
      >
        <Text variant="uiStrong">{thenLabel}</Text>
        {thenContent}
      </LinearGradient>
    </View>
  );
}

const styles = StyleSheet.create({
  card: { borderRadius: radius.plan, overflow: 'hidden', alignSelf: 'stretch' },
  half: { gap: 4 },
  sky: {
    minHeight: 114,
    justifyContent: 'flex-end',
    paddingTop: 24,
    paddingHorizontal: 24,
    paddingBottom: 20,
  },
  sea: { minHeight: 114, paddingTop: 20, paddingHorizontal: 24, paddingBottom: 24 },
  smallSky: { paddingTop: 18, paddingHorizontal: 18, paddingBottom: 14 },
  smallSea: { paddingTop: 14, paddingHorizontal: 18, paddingBottom: 18 },
});
