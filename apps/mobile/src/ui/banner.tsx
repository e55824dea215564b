import { StyleSheet, View } from 'react-native';
import { Icon, type IconComponent } from './icon.tsx';
import { Text } from './text.tsx';
import { TextLink } from './text-link.tsx';
import { useTheme } from './theme/theme-context.tsx';

type BannerProps = {
  icon: IconComponent;
  message: string;
  tone?: 'plain' | 'caution' | 'danger';
  actionLabel?: string;
  onAction?: () => void;
};

const tones = {
  plain: { ground: 'surface', text: 'ink' },
  caution: { ground: 'cautionBg', text: 'caution' },
  danger: { ground: 'dangerBg', text: 'danger' },
} as const;

/** One sentence under the header. It is announced, and never covers the composer. */
export function Banner({ icon, message, tone = 'plain', actionLabel, onAction }: BannerProps) {
  const { colors } = useTheme();
  const { ground, text } = tones[tone];
  return (
    <View
      role={tone === 'danger' ? 'alert' : 'status'}
      style={[styles.row, { backgroundColor: colors[ground], borderColor: colors.line }]}
    >
      <Icon icon={icon} size={17} color={text} />
      <Text variant="ui" color={text} style={styles.message}>
        {message}
      </Text>
      {actionLabel && onAction ? <TextLink label={actionLabel} onPress={onAction} /> : null}
    </View>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 10,
    minHeight: 44,
    paddingHorizontal: 16,
    paddingVertical: 6,
    borderWidth: 1,
    borderRadius: 14,
  },
  message: { flexGrow: 1, flexShrink: 1, flexBasis: 160 },
});
