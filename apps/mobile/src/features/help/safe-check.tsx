import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Card, Text } from '@/ui';

type Stage = 'first' | 'second' | 'stay';
type SafeCheckProps = {
  isForAdults: boolean;
  /** Stands under the words that ask to call. */
  call: ReactNode;
  onSafe: () => void;
};

/** "I'm safe" alone is not enough: a second, different question decides. */
export function SafeCheck({ isForAdults, call, onSafe }: SafeCheckProps) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<Stage>('first');
  const asked = useRef<View>(null);
  // What is asked stands at the end of a long page: it comes into view, and is read next.
  useEffect(() => {
    if (stage !== 'first') asked.current?.focus();
  }, [stage]);
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
      <View ref={asked} tabIndex={-1} style={styles.stack}>
        <Text variant="uiStrong" role="status" align="center">
          {t(isForAdults ? 'help.adultStay' : 'help.stay')}
        </Text>
        {call}
        {first}
      </View>
    );
  }
  return (
    <View ref={asked} tabIndex={-1} style={styles.asked}>
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
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 10, outlineWidth: 0 },
  asked: { outlineWidth: 0 },
});
