import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Card, Text } from '@/ui';

type Stage = 'first' | 'second' | 'stay';
type SafeCheckProps = { isForAdults: boolean; onSafe: () => void };

/** "I'm safe" alone is not enough: a second, different question decides. */
export function SafeCheck({ isForAdults, onSafe }: SafeCheckProps) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<Stage>('first');
  const first = (
    <Button
      full
      variant="quiet"
      label={t(isForAdults ? 'help.adultCheck' : 'help.imSafe')}
      onPress={() => setStage('second')}
    />
  );
  if (stage === 'first') return first;
  if (stage === 'stay') {
    return (
      <View style={styles.stack}>
        <Text variant="uiStrong" role="status" align="center">
          {t(isForAdults ? 'help.adultStay' : 'help.stay')}
        </Text>
        {first}
      </View>
    );
  }
  return (
    <Card style={styles.stack}>
      <Text variant="h3" heading={2}>
        {t(isForAdults ? 'help.adultQuestion' : 'help.secondQuestion')}
      </Text>
      <Text>{t(isForAdults ? 'help.adultText' : 'help.secondText')}</Text>
      <Button
        full
        variant="secondary"
        label={t(isForAdults ? 'help.adultNo' : 'help.danger')}
        onPress={() => setStage('stay')}
      />
      <Button
        full
        variant="secondary"
        label={t(isForAdults ? 'help.adultYes' : 'help.noDanger')}
        onPress={onSafe}
      />
    </Card>
  );
}

const styles = StyleSheet.create({ stack: { gap: 10 } });
