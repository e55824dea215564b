import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Card, Text } from '@/ui';

type Stage = 'first' | 'second' | 'stay';

/** "I'm safe" alone is not enough: a second, different question decides. */
export function SafeCheck({ onSafe }: { onSafe: () => void }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<Stage>('first');
  if (stage === 'first') {
    return (
      <Button full variant="quiet" label={t('help.imSafe')} onPress={() => setStage('second')} />
    );
  }
  if (stage === 'stay') {
    return (
      <View style={styles.stack}>
        <Text variant="uiStrong" role="status" align="center">
          {t('help.stay')}
        </Text>
        <Button full variant="quiet" label={t('help.imSafe')} onPress={() => setStage('second')} />
      </View>
    );
  }
  return (
    <Card style={styles.stack}>
      <Text variant="h3" heading={2}>
        {t('help.secondQuestion')}
      </Text>
      <Text>{t('help.secondText')}</Text>
      <Button full variant="secondary" label={t('help.danger')} onPress={() => setStage('stay')} />
      <Button full variant="secondary" label={t('help.noDanger')} onPress={onSafe} />
    </Card>
  );
}

const styles = StyleSheet.create({ stack: { gap: 10 } });
