import { useRef } from 'react';
import { Pressable, StyleSheet, View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { useTheme } from './theme/theme-context.tsx';

type SwitchProps = {
  /** What a screen reader says. */
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
};

/** On or off, at once. */
export function Switch({ label, value, onChange }: SwitchProps) {
  const { colors } = useTheme();
  const target = useRef<View>(null);
  useKeyDown(target, ({ key }) => {
    if (key !== ' ') return false;
    onChange(!value);
    return true;
  });
  return (
    <Pressable
      ref={target}
      role="switch"
      aria-label={label}
      aria-checked={value}
      onPress={() => onChange(!value)}
      style={styles.target}
    >
      <View
        style={[
          styles.track,
          { backgroundColor: value ? colors.action : colors.lineStrong },
          value ? styles.on : null,
        ]}
      >
        <View style={[styles.knob, { backgroundColor: colors.surface }]} />
      </View>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  target: { minHeight: 44, justifyContent: 'center', borderRadius: 15 },
  track: { width: 50, height: 30, borderRadius: 15, padding: 3, flexDirection: 'row' },
  on: { justifyContent: 'flex-end' },
  knob: { width: 24, height: 24, borderRadius: 12 },
});
