import type { HelpResource } from '@solacore/contract';
import { shownNumber } from '@solacore/safety/directory';
import Phone from 'lucide-react-native/icons/phone';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Text, useTheme } from '@/ui';
import { callAddress } from './reach.ts';
import { useHelpRegion } from './use-help-region.ts';

type EmergencyRowProps = {
  resources: HelpResource[];
  /** The first thing on the card: big buttons over the whole width. */
  isMain?: boolean;
};

/** For danger this minute: every emergency number of the place, in one row. */
export function EmergencyRow({ resources, isMain = false }: EmergencyRowProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const { region } = useHelpRegion();
  const isPair = resources.length > 1;
  const isWide = isMain || isPair;
  return (
    <View
      style={[
        styles.row,
        { backgroundColor: colors.dangerBg },
        isWide ? styles.main : styles.beside,
      ]}
    >
      <Text variant="uiMedium" color="danger" style={isWide ? null : styles.words}>
        {t('help.emergency')}
      </Text>
      <View style={styles.buttons}>
        {resources.map(({ id, name, number }) =>
          number ? (
            <View key={id} style={isWide ? styles.share : null}>
              {isPair ? (
                <Text variant="small" color="danger">
                  {name}
                </Text>
              ) : null}
              <Button
                variant="danger"
                size={isMain ? 'regular' : 'small'}
                full={isWide}
                {...(isMain ? { icon: Phone } : {})}
                label={t('help.call', { number: shownNumber(number, region) })}
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
  share: { flexGrow: 1, flexShrink: 1, flexBasis: 130, gap: 4 },
});
