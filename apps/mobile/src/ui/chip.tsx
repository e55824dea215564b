import Check from 'lucide-react-native/icons/check';
import { useRef } from 'react';
import { Pressable, StyleSheet, View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { Icon } from './icon.tsx';
import { disabledForReaders, usePressStates } from './press-states.ts';
import { Text } from './text.tsx';
import { useTheme } from './theme/theme-context.tsx';

type ChipProps = {
  label: string;
  onPress: () => void;
  selected?: boolean;
  disabled?: boolean;
  /** `radio` inside a group of which one is chosen, `checkbox` where several may be. */
  role?: 'button' | 'radio' | 'checkbox';
  /** -1 for the radios of a group that Tab passes by. */
  tabIndex?: 0 | -1;
};

/** A short word to choose. */
export function Chip(props: ChipProps) {
  const { label, onPress, selected, disabled = false, role = 'button', tabIndex = 0 } = props;
  const { colors } = useTheme();
  const { active, handlers } = usePressStates();
  const target = useRef<View>(null);
  const press = () => {
    if (!disabled) onPress();
  };
  useKeyDown(target, ({ key }) => {
    if (key !== ' ' || role === 'button') return false;
    press();
    return true;
  });
  const ground = selected ? colors.action : active && !disabled ? colors.fill : 'transparent';
  const border = selected ? colors.action : disabled ? colors.line : colors.lineStrong;
  return (
    <Pressable
      {...handlers}
      {...disabledForReaders(disabled)}
      ref={target}
      role={role}
      tabIndex={tabIndex}
      {...(role === 'button' ? {} : { 'aria-checked': selected === true })}
      onPress={press}
      style={styles.target}
    >
      <View style={[styles.base, { backgroundColor: ground, borderColor: border }]}>
        {selected ? (
          <View style={styles.check}>
            <Icon icon={Check} size={17} color="onAction" strokeWidth={2.2} />
          </View>
        ) : null}
        <Text
          variant="uiMedium"
          color={selected ? 'onAction' : disabled ? 'ink3' : 'ink'}
          style={styles.label}
        >
          {label}
        </Text>
      </View>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  // Its target is 44 px high and lies 2 px around it; chips keep their distances.
  target: {
    maxWidth: '100%',
    paddingVertical: 2,
    marginVertical: -2,
    borderRadius: 22,
    outlineOffset: 1,
  },
  base: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 7,
    maxWidth: '100%',
    minHeight: 40,
    paddingHorizontal: 15,
    paddingVertical: 6,
    borderRadius: 20,
    borderWidth: 1,
  },
  label: { flexShrink: 1 },
  check: { marginLeft: -2 },
});
