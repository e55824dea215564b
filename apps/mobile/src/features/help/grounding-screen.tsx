import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Button, Card, Text } from '@/ui';
import { BreathExercise } from './breath-exercise.tsx';
import { HelpPage } from './help-page.tsx';

/** Three short ways back to this moment. Nothing is loaded and nothing is kept. */
export function GroundingScreen() {
  const { t } = useTranslation();
  const senses = ['one', 'two', 'three', 'four', 'five'] as const;
  const body = ['one', 'two', 'three'] as const;
  return (
    <HelpPage title={t('help.grounding.title')} intro={t('help.grounding.intro')}>
      <Steps
        title={t('help.grounding.senses.title')}
        steps={senses.map((step) => t(`help.grounding.senses.steps.${step}`))}
      />
      <BreathExercise />
      <Steps
        title={t('help.grounding.body.title')}
        steps={body.map((step) => t(`help.grounding.body.steps.${step}`))}
      />
    </HelpPage>
  );
}

/** One sentence at a time. */
function Steps({ title, steps }: { title: string; steps: string[] }) {
  const { t } = useTranslation();
  const [index, setIndex] = useState(0);
  const isLast = index === steps.length - 1;
  return (
    <Card style={styles.card}>
      <Text variant="h3" heading={2}>
        {title}
      </Text>
      <Text variant="small" color="ink3">
        {t('help.grounding.of', { number: index + 1, total: steps.length })}
      </Text>
      <Text role="status" style={styles.step}>
        {steps[index]}
      </Text>
      <Button
        size="small"
        variant="secondary"
        label={t(isLast ? 'help.grounding.again' : 'help.grounding.next')}
        onPress={() => setIndex(isLast ? 0 : index + 1)}
      />
    </Card>
  );
}

const styles = StyleSheet.create({ card: { gap: 8 }, step: { minHeight: 52 } });
