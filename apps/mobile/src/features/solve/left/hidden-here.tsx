import type { MaskEntry } from '@solacore/privacy/kept';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui';

type HiddenHereProps = { entries: MaskEntry[]; texts: string[] };

/** What the placeholders in `texts` stand for. Only this device knows. */
export function HiddenHere({ entries, texts }: HiddenHereProps) {
  const { t } = useTranslation();
  const hidden = entries.filter(
    ({ placeholder, value }) =>
      value !== placeholder && texts.some((text) => text.includes(placeholder)),
  );
  if (hidden.length === 0) return null;
  return (
    <View style={styles.stack}>
      <Text variant="uiStrong" heading={3}>
        {t('privacy.left.stayed')}
      </Text>
      {hidden.map(({ placeholder, value }) => (
        <Text key={placeholder} variant="ui">
          {t('privacy.left.stands', { placeholder, value })}
        </Text>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 4 } });
