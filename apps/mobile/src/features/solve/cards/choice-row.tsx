import { useRef } from 'react';
import { Pressable, StyleSheet, type View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { RadioMark, Text, usePressStates, useTheme } from '@/ui';
import { useRowInset } from './use-row-inset.ts';

type ChoiceRowProps = {
  label: string;
  checked: boolean;
  tabIndex: 0 | -1;
  onPress: () => void;
};

/* In a panel the row reaches out a little, so that its focus ring stands free of the mark. */
const panelRoomPx = 10;

/** One view to choose, in the voice of the person. */
export function ChoiceRow({ label, checked, tabIndex, onPress }: ChoiceRowProps) {
  const { colors } = useTheme();
  const { active, handlers } = usePressStates();
  const inset = useRowInset();
  const ringRoom = inset === 0 ? panelRoomPx : 0;
  const target = useRef<View>(null);
  useKeyDown(target, ({ key }) => {
    if (key !== ' ') return false;
    onPress();
    return true;
  });
  return (
    <Pressable
      {...handlers}
      ref={target}
      role="radio"
      tabIndex={tabIndex}
      aria-checked={checked}
      onPress={onPress}
      style={[
        styles.row,
        {
          borderBottomColor: colors.line,
          paddingHorizontal: inset + ringRoom,
          marginHorizontal: -ringRoom,
        },
        active ? { backgroundColor: colors.fill } : null,
      ]}
    >
      <RadioMark selected={checked} />
      <Text variant="voiceS" style={styles.words}>
        {label}
      </Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'flex-start',
    gap: 14,
    paddingVertical: 14,
    borderBottomWidth: 1,
    outlineOffset: -2,
  },
  words: { flex: 1 },
});
