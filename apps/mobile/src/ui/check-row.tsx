import Check from 'lucide-react-native/icons/check';
import { useId, useRef } from 'react';
import { Pressable, StyleSheet, View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { Icon } from './icon.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme/theme-context.tsx';

type CheckRowProps = {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Says why it is needed. */
  error?: string | undefined;
};

/** A statement to agree to. */
export function CheckRow({ label, checked, onChange, error }: CheckRowProps) {
  const { colors } = useTheme();
  const target = useRef<View>(null);
  const noteId = useId();
  useKeyDown(target, ({ key }) => {
    if (key !== ' ') return false;
    onChange(!checked);
    return true;
  });
  const ground = checked ? colors.action : 'transparent';
  const border = error ? colors.danger : checked ? colors.action : colors.lineStrong;
  return (
    <View>
      <Pressable
        ref={target}
        role="checkbox"
        aria-checked={checked}
        aria-label={label}
        {...(error ? { 'aria-describedby': noteId, 'aria-invalid': true } : {})}
        onPress={() => onChange(!checked)}
        style={styles.row}
      >
        <View style={[styles.box, { backgroundColor: ground, borderColor: border }]}>
          {checked ? <Icon icon={Check} size={15} color="onAction" strokeWidth={2.4} /> : null}
        </View>
        <Text variant="uiMedium" style={styles.label}>
          {label}
        </Text>
      </Pressable>
      {error ? (
        <Text nativeID={noteId} variant="smallMedium" color="danger" role="alert">
          {error}
        </Text>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: 12, minHeight: 44 },
  box: {
    width: 24,
    height: 24,
    borderRadius: 7,
    borderWidth: 1.5,
    alignItems: 'center',
    justifyContent: 'center',
  },
  label: { flex: 1 },
});
