import { Pressable, StyleSheet, View } from 'react-native';
import { linkTo } from '@/platform/link';
import { Icon, type IconComponent } from './icon.tsx';
import { disabledForReaders, usePressStates } from './press-states.ts';
import { StreamCursor } from './stream-cursor.tsx';
import { Text } from './text.tsx';
import type { ColorName, Colors } from './theme/colors.ts';
import { radius } from './theme/geometry.ts';
import { useTheme } from './theme/theme-context.tsx';

type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

type ButtonProps = {
  label: string;
  /** Where the label is short: the whole of it for screen readers, beginning with the label. */
  spokenLabel?: string;
  /** Either something happens here, or `href` leads to a call, a message or a page. */
  onPress?: () => void;
  href?: string;
  variant?: ButtonVariant;
  size?: 'regular' | 'small';
  icon?: IconComponent;
  /** A second tap is ignored while busy; `busyLabel` is the verb in its -ing form. */
  busy?: boolean;
  busyLabel?: string;
  disabled?: boolean;
  /** Shown below while disabled: why it cannot be pressed yet. */
  disabledReason?: string;
  full?: boolean;
  testID?: string;
};

type Look = { ground: string; border: string; text: ColorName };

function lookOf(variant: ButtonVariant, active: boolean, off: boolean, colors: Colors): Look {
  if (off) return { ground: colors.fill, border: colors.fill, text: 'ink3' };
  if (variant === 'primary') {
    const ground = active ? colors.actionPress : colors.action;
    return { ground, border: ground, text: 'onAction' };
  }
  if (variant === 'danger') {
    return { ground: colors.danger, border: colors.danger, text: 'surface' };
  }
  const ground = active ? colors.fill : 'transparent';
  return { ground, border: variant === 'secondary' ? colors.lineStrong : ground, text: 'ink' };
}

function linked(href: string) {
  return { role: 'link' as const, ...linkTo(href) };
}

/** A button with a word on it. One primary per screen. */
export function Button(props: ButtonProps) {
  const { label, onPress, href, variant = 'primary', size = 'regular', icon, full, testID } = props;
  const { spokenLabel } = props;
  const { busy = false, busyLabel, disabled = false, disabledReason } = props;
  const { colors } = useTheme();
  const { active, pressed, handlers } = usePressStates();
  const look = lookOf(variant, active, disabled, colors);
  return (
    <View style={full ? styles.full : styles.hug}>
      <Pressable
        {...handlers}
        {...disabledForReaders(disabled)}
        {...(href === undefined
          ? {
              role: 'button' as const,
              'aria-busy': busy,
              onPress: () => {
                if (!busy && !disabled) onPress?.();
              },
            }
          : linked(href))}
        {...(spokenLabel && !busy ? { 'aria-label': spokenLabel } : {})}
        testID={testID}
        style={[
          styles.base,
          size === 'small' ? styles.small : styles.regular,
          variant === 'quiet' ? styles.quiet : null,
          { backgroundColor: look.ground, borderColor: look.border },
          pressed && !disabled ? styles.pressed : null,
        ]}
      >
        {busy ? <StreamCursor color={look.text} /> : null}
        {icon && !busy ? (
          <Icon icon={icon} size={size === 'small' ? 17 : 19} color={look.text} />
        ) : null}
        <Text
          variant={size === 'small' ? 'uiStrong' : 'button'}
          color={look.text}
          align="center"
          style={styles.label}
        >
          {busy ? (busyLabel ?? label) : label}
        </Text>
      </Pressable>
      {disabled && disabledReason ? (
        <Text variant="small" color="ink3" align={full ? 'center' : 'left'} style={styles.reason}>
          {disabledReason}
        </Text>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  full: { alignSelf: 'stretch' },
  hug: { alignSelf: 'flex-start', maxWidth: '100%' },
  base: {
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    gap: 8,
    borderWidth: 1,
  },
  regular: {
    minHeight: 52,
    paddingHorizontal: 22,
    paddingVertical: 8,
    borderRadius: radius.button,
  },
  small: { minHeight: 44, paddingHorizontal: 16, paddingVertical: 6, borderRadius: radius.m },
  quiet: { paddingHorizontal: 12 },
  label: { flexShrink: 1 },
  pressed: { transform: [{ scale: 0.985 }] },
  reason: { marginTop: 6 },
});
