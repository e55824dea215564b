import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Card, Text } from '@/ui';
import { usePlanWords } from '../paywall/use-plan-words.ts';
import type { Plan } from './load-plan.ts';
import { usePlanState } from './use-plan-state.ts';

/** The plan by its name, how it stands, and what it includes. */
export function PlanSummary({ current }: Plan) {
  const { t } = useTranslation();
  const { nameOf, linesOf } = usePlanWords();
  const stateOf = usePlanState();
  const { tier } = current;
  return (
    <Card style={styles.card}>
      <Text variant="h2" heading={2}>
        {nameOf(tier)}
      </Text>
      <Text variant="ui" color="ink2">
        {stateOf(current)}
      </Text>
      {tier === 'free' ? null : (
        <View role="list" aria-label={t('billing.includes')} style={styles.lines}>
          {linesOf(tier).map((line) => (
            <View key={line} role="listitem">
              <Text variant="ui">{line}</Text>
            </View>
          ))}
        </View>
      )}
    </Card>
  );
}

const styles = StyleSheet.create({ card: { gap: 8 }, lines: { paddingTop: 4 } });
