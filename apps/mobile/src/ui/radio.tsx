import Check from 'lucide-react-native/icons/check';
import { StyleSheet, View } from 'react-native';
import { Icon } from './icon.tsx';
import { useTheme } from './theme/theme-context.tsx';

/** The mark of a choice. The row or card around it carries the role and the name. */
export function RadioMark({ selected }: { selected: boolean }) {
  const { colors } = useTheme();
  return (
    <View
      style={[
        styles.mark,
        selected
          ? { backgroundColor: colors.action, borderColor: colors.action }
          : { borderColor: colors.lineStrong },
      ]}
    >
      {selected ? <Icon icon={Check} size={15} color="onAction" strokeWidth={2.4} /> : null}
    </View>
  );
}

const styles = StyleSheet.create({
  mark: {
    width: 24,
    height: 24,
    borderRadius: 12,
    borderWidth: 1.5,
    alignItems: 'center',
    justifyContent: 'center',
  },
});
