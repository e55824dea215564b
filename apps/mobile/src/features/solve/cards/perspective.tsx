import X from 'lucide-react-native/icons/x';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { IconButton, Text, useTheme } from '@/ui';

type PerspectiveProps = {
  /** Empty where there is none, or none any more. */
  text: string;
  onPutAway: () => void;
};

/** A second perspective, named as what it is; the person may put it away for good. */
export function Perspective({ text, onPutAway }: PerspectiveProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  if (text === '') return null;
  const title = t('solve.perspective.title');
  return (
    <View role="group" aria-label={title} style={[styles.aside, { borderTopColor: colors.line }]}>
      <View style={styles.words}>
        <Text variant="smallMedium" color="ink2">
          {title}
        </Text>
        <Text variant="ui">{text}</Text>
        <Text variant="small" color="ink3">
          {t('solve.perspective.note')}
        </Text>
      </View>
      <IconButton
        icon={X}
        iconSize={17}
        quiet
        label={t('solve.perspective.putAway')}
        onPress={onPutAway}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  aside: {
    flexDirection: 'row',
    alignItems: 'flex-start',
    gap: 8,
    paddingTop: 12,
    borderTopWidth: 1,
  },
  words: { flex: 1, minWidth: 0, gap: 6, paddingBottom: 12 },
});
