import { StyleSheet, View } from 'react-native';
import type { IconComponent } from './icon.tsx';
import { LineIcon } from './line-icon.tsx';
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
      <View style={styles.said}>
        <LineIcon icon={icon} color={text} />
        <Text variant="ui" color={text} style={styles.message}>
          {message}
        </Text>
      </View>
      {actionLabel && onAction ? (
        <View style={styles.action}>
          <TextLink label={actionLabel} onPress={onAction} />
        </View>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: 10,
    minHeight: 44,
    paddingHorizontal: 16,
    paddingVertical: 4,
    borderWidth: 1,
    borderRadius: 14,
  },
  // A long action goes below the sentence instead of narrowing it.
  said: {
    flexDirection: 'row',
    gap: 10,
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 220,
    paddingVertical: 5,
  },
  message: { flex: 1, minWidth: 0 },
  action: { marginLeft: 'auto', maxWidth: '100%' },
});
