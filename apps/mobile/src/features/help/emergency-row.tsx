import type { HelpResource } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Text, useTheme } from '@/ui';
import { callAddress } from './reach.ts';

/** For danger this minute: every emergency number of the place, in one row. */
export function EmergencyRow({ resources }: { resources: HelpResource[] }) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  return (
    <View style={[styles.row, { backgroundColor: colors.dangerBg }]}>
      <Text variant="uiMedium" color="danger" style={styles.words}>
        {t('help.emergency')}
      </Text>
      <View style={styles.buttons}>
        {resources.map(({ id, name, number }) =>
          number ? (
            <View key={id} style={styles.one}>
              {resources.length > 1 ? (
                <Text variant="small" color="danger">
                  {name}
                </Text>
              ) : null}
              <Button
                variant="danger"
                size="small"
                label={t('help.call', { number })}
                href={callAddress(number)}
              />
            </View>
          ) : (
            <Text key={id} variant="uiStrong" color="danger">
              {name}
            </Text>
          ),
        )}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 12,
    borderRadius: 14,
    paddingLeft: 18,
    paddingRight: 6,
    paddingVertical: 6,
  },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: 160 },
  buttons: { flexDirection: 'row', flexWrap: 'wrap', gap: 10 },
  one: { gap: 2 },
});
