import type { HelpResource } from '@solacore/contract';
import Phone from 'lucide-react-native/icons/phone';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Text, useTheme } from '@/ui';
import { callAddress } from './reach.ts';

type EmergencyRowProps = {
  resources: HelpResource[];
  /** The first thing on the card: big buttons over the whole width. */
  isMain?: boolean;
};

/** For danger this minute: every emergency number of the place, in one row. */
export function EmergencyRow({ resources, isMain = false }: EmergencyRowProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  return (
    <View
      style={[
        styles.row,
        { backgroundColor: colors.dangerBg },
        isMain ? styles.main : styles.beside,
      ]}
    >
      <Text variant="uiMedium" color="danger" style={isMain ? null : styles.words}>
        {t('help.emergency')}
      </Text>
      <View style={isMain ? styles.stack : styles.buttons}>
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
                size={isMain ? 'regular' : 'small'}
                full={isMain}
                {...(isMain ? { icon: Phone } : {})}
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
  row: { borderRadius: 14 },
  beside: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 12,
    paddingLeft: 18,
    paddingRight: 6,
    paddingVertical: 6,
  },
  main: { gap: 10, padding: 16 },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: 160 },
  buttons: { flexDirection: 'row', flexWrap: 'wrap', gap: 10 },
  stack: { gap: 10 },
  one: { gap: 2 },
});
