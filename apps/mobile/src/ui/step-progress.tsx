import { Pressable, StyleSheet, View } from 'react-native';
import { useTheme } from './theme/theme-context.tsx';

type StepProgressProps = {
  /** 1-based. */
  current: number;
  count?: number;
  /** Spoken for the drawing, for example "Step 2 of 5, Clarify". */
  label: string;
  /** The steps behind the current one, each with the way back to its words. */
  done: { label: string; onPress: () => void }[];
};

/** The steps as segments on the horizon of the header; "2 of 5" stands beside them in words. */
export function StepProgress({ current, count = 5, label, done }: StepProgressProps) {
  const { colors } = useTheme();
  const segments = Array.from({ length: count }, (_, index) => index + 1);
  const ink = { backgroundColor: colors.ink };
  return (
    <View role="group" aria-label={label} style={styles.line}>
      {segments.map((step) => {
        const way = step < current ? done[step - 1] : undefined;
        const shape = step === current ? styles.current : step > current ? styles.toCome : null;
        if (!way) return <View key={step} style={[styles.place, styles.segment, ink, shape]} />;
        return (
          <Pressable
            key={step}
            role="button"
            aria-label={way.label}
            onPress={way.onPress}
            style={[styles.place, styles.target]}
          >
            <View style={[styles.segment, ink]} />
          </Pressable>
        );
      })}
    </View>
  );
}

const styles = StyleSheet.create({
  line: { flexDirection: 'row', alignItems: 'center', gap: 4, height: 14 },
  place: { flex: 1 },
  target: { height: 44, marginVertical: -15, justifyContent: 'center', outlineOffset: -8 },
  segment: { height: 2, maxHeight: 2, borderRadius: 1 },
  current: { height: 4, maxHeight: 4, borderRadius: 2 },
  toCome: { opacity: 0.3 },
});
