import { Pressable, StyleSheet } from 'react-native';
import { Icon, type IconComponent } from './icon.tsx';
import { disabledForReaders, usePressStates } from './press-states.ts';
import { useTheme } from './theme/theme-context.tsx';

type IconButtonProps = {
  icon: IconComponent;
  /** What a screen reader says. */
  label: string;
  onPress: () => void;
  /** `action` is the round send and stop button. */
  variant?: 'plain' | 'action';
  size?: 44 | 48;
  iconSize?: 15 | 17 | 19 | 22;
  filled?: boolean;
  /** Beside words it is lighter than they are. */
  quiet?: boolean;
  disabled?: boolean;
  testID?: string;
};

/** A button that is only a drawing: back, send, stop, edit, close. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, onPress, variant = 'plain', size = 44, iconSize = 19 } = props;
  const { filled = false, quiet = false, disabled = false, testID } = props;
  const { colors } = useTheme();
  const { active, handlers } = usePressStates();
  const round = variant === 'action';
  const ground = round
    ? disabled
      ? colors.fill
      : active
        ? colors.actionPress
        : colors.action
    : active && !disabled
      ? colors.fill
      : 'transparent';
  return (
    <Pressable
      {...handlers}
      {...disabledForReaders(disabled)}
      role="button"
      aria-label={label}
      testID={testID}
      onPress={() => {
        if (!disabled) onPress();
      }}
      style={[
        styles.base,
        { width: size, height: size, borderRadius: round ? size / 2 : 12, backgroundColor: ground },
      ]}
    >
      <Icon
        icon={icon}
        size={iconSize}
        filled={filled}
        color={disabled ? 'ink3' : round ? 'onAction' : quiet && !active ? 'ink2' : 'ink'}
        {...(round && !filled ? { strokeWidth: 2 } : {})}
      />
    </Pressable>
  );
}

const styles = StyleSheet.create({
  base: { alignItems: 'center', justifyContent: 'center' },
});
