import { StyleSheet, View } from 'react-native';
import { Text } from './text.tsx';
import { useTheme } from './theme/theme-context.tsx';

const marks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** From the edge of the element to the middle of the first and the last mark, in px. */
export const scaleInset = 17;

/** What a scale looks like: the line, eleven marks, and the thumb once a value is set. */
export function ScaleTrack({ value, disabled }: { value: number | null; disabled: boolean }) {
  const { colors } = useTheme();
  const strong = disabled ? colors.ink3 : colors.ink;
  const thumb = disabled ? colors.ink3 : colors.action;
  return (
    <View style={styles.frame}>
      <View style={[styles.line, { backgroundColor: colors.lineStrong, opacity: 0.55 }]} />
      <View style={styles.marks}>
        {marks.map((mark) => (
          <View key={mark} style={styles.slot}>
            <View
              style={{
                width: 4,
                height: mark % 5 === 0 ? 14 : 8,
                borderRadius: 2,
                backgroundColor: value !== null && mark <= value ? strong : colors.lineStrong,
              }}
            />
          </View>
        ))}
      </View>
      {value === null ? null : (
        <View style={styles.reach}>
          <View style={[styles.filled, { width: `${value * 10}%`, backgroundColor: strong }]} />
          <View style={[styles.thumb, { left: `${value * 10}%`, backgroundColor: thumb }]}>
            <Text variant="uiStrong" color="onAction" maxFontSizeMultiplier={1.3}>
              {String(value)}
            </Text>
          </View>
        </View>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  frame: { height: 44, justifyContent: 'center', pointerEvents: 'none' },
  line: {
    position: 'absolute',
    left: scaleInset,
    right: scaleInset,
    height: 2,
    borderRadius: 1,
  },
  marks: {
    flexDirection: 'row',
    justifyContent: 'space-between',
    marginHorizontal: scaleInset - 2,
  },
  slot: { width: 4, height: 14, justifyContent: 'center' },
  reach: { position: 'absolute', left: scaleInset, right: scaleInset, top: 0, bottom: 0 },
  filled: { position: 'absolute', left: 0, top: 21, height: 2 },
  thumb: {
    position: 'absolute',
    top: 5,
    width: 34,
    height: 34,
    marginLeft: -17,
    borderRadius: 17,
    alignItems: 'center',
    justifyContent: 'center',
  },
});
