import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Insights } from '@/local-db/history/history-records.ts';
import { Card, Text, useTheme } from '@/ui';
import { sum } from './use-insights.ts';

/** What was told of plans; those of which nothing was told are no reproach. */
export function PlanResults({ plans }: { plans: Insights['plans'] }) {
  const { t } = useTranslation();
  if (sum(Object.values(plans)) === 0) return null;
  const results = ['done', 'partly', 'not_yet', 'untold'] as const;
  return (
    <Results
      title={t('insights.plans')}
      rows={results.map((result) => ({
        label: t(`insights.planResults.${result}`),
        count: plans[result],
      }))}
      note={t('insights.plansNote')}
    />
  );
}

/** How heavy it was before and after, where the person said so. */
export function WeightResults({ weight }: { weight: Insights['weight'] }) {
  const { t } = useTranslation();
  const count = sum(Object.values(weight));
  if (count === 0) return null;
  const results = ['less', 'same', 'more'] as const;
  return (
    <Results
      title={t('insights.weight')}
      lead={t('insights.weightLead', { count })}
      rows={results.map((result) => ({
        label: t(`insights.weightResults.${result}`),
        count: weight[result],
      }))}
      {...(weight.more > 0 ? { note: t('insights.weightNote') } : {})}
    />
  );
}

type ResultsProps = {
  title: string;
  lead?: string;
  rows: { label: string; count: number }[];
  note?: string;
};

/** Words and their numbers; what did not happen is not listed. */
function Results({ title, lead, rows, note }: ResultsProps) {
  const { colors } = useTheme();
  return (
    <Card style={styles.card}>
      <Text variant="h3" heading={2}>
        {title}
      </Text>
      {lead ? <Text color="ink2">{lead}</Text> : null}
      <View role="list" aria-label={title}>
        {rows
          .filter(({ count }) => count > 0)
          .map(({ label, count }) => (
            <View
              key={label}
              role="listitem"
              style={[styles.row, { borderBottomColor: colors.line }]}
            >
              <Text variant="ui" style={styles.label}>
                {label}
              </Text>
              <Text variant="uiStrong">{count}</Text>
            </View>
          ))}
      </View>
      {note ? (
        <Text variant="small" color="ink3">
          {note}
        </Text>
      ) : null}
    </Card>
  );
}

const styles = StyleSheet.create({
  card: { gap: 10, paddingVertical: 20 },
  row: {
    flexDirection: 'row',
    justifyContent: 'space-between',
    gap: 16,
    minHeight: 40,
    alignItems: 'center',
    borderBottomWidth: 1,
  },
  label: { flex: 1 },
});
