import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, layout, Text } from '@/ui';

type FormOfferProps = {
  onOpen: () => void;
  /** The guide on this device can answer instead. */
  onGuide?: () => void;
};

/** Above the composer when no reply comes: the guide here goes on, or the step is filled in by hand. */
export function FormOffer({ onOpen, onGuide }: FormOfferProps) {
  const { t } = useTranslation();
  return (
    <View style={styles.strip}>
      <Text role="status" variant="ui" color="ink2" style={styles.words}>
        {t('solve.form.offer')}
      </Text>
      {onGuide ? (
        <Button size="small" variant="secondary" label={t('solve.local.offer')} onPress={onGuide} />
      ) : null}
      <Button size="small" variant="secondary" label={t('solve.form.open')} onPress={onOpen} />
    </View>
  );
}

const styles = StyleSheet.create({
  strip: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: 8,
    width: '100%',
    maxWidth: layout.composerColumn + 32,
    alignSelf: 'center',
    paddingHorizontal: 16,
    paddingTop: 10,
    paddingBottom: 8,
  },
  words: { flexShrink: 1 },
});
