import { StyleSheet, View } from 'react-native';
import { useTheme } from './theme/theme-context.tsx';

type StepProgressProps = {
  /** 1-based; one more than `count` once everything is done. */
  current: number;
  count?: number;
  /** Spoken instead of the drawing, for example "Step 2 of 5, Clarify". */
  label: string;
};

/** The steps as segments on the horizon of the header; "2 of 5" stands beside them in words. */
export function StepProgress({ current, count = 5, label }: StepProgressProps) {
  const { colors } = useTheme();
  const segments = Array.from({ length: count }, (_, index) => index + 1);
  return (
    <View
      accessible
      role="progressbar"
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={Math.min(current, count)}
      style={styles.line}
    >
      {segments.map((step) => (
        <View
          key={step}
          style={[
            styles.segment,
            { backgroundColor: colors.ink },
            step === current ? styles.current : null,
            step > current ? styles.toCome : null,
          ]}
        />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  line: { flexDirection: 'row', alignItems: 'center', gap: 4, height: 14 },
  segment: { flex: 1, height: 2, borderRadius: 1 },
  current: { height: 4, borderRadius: 2 },
  toCome: { opacity: 0.3 },
});
