import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Chip, RadioGroup, tabStopOf } from '@/ui';
import type { Interval } from './interval.ts';

const intervals: Interval[] = ['month', 'year'];

type IntervalChoiceProps = { chosen: Interval; onChoose: (interval: Interval) => void };

/** By the month or by the year. */
export function IntervalChoice({ chosen, onChoose }: IntervalChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup label={t('paywall.interval')} style={styles.row}>
      {intervals.map((interval, index) => (
        <Chip
          key={interval}
          role="radio"
          label={t(interval === 'month' ? 'paywall.month' : 'paywall.year')}
          selected={chosen === interval}
          tabIndex={tabStopOf(index, intervals.indexOf(chosen))}
          onPress={() => onChoose(interval)}
        />
      ))}
    </RadioGroup>
  );
}

const styles = StyleSheet.create({ row: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 } });
