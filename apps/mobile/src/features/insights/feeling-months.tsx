import { LinearGradient } from 'expo-linear-gradient';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { monthName } from '@/features/history/months.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, fieldStops, radius, Text, useTheme } from '@/ui';
import { type MonthOfFeelings, sum } from './use-insights.ts';

/** The feelings of each month as a stretch of their skies, said in words below. */
export function FeelingMonths({ months }: { months: MonthOfFeelings[] }) {
  const { t } = useTranslation();
  if (months.length === 0) return null;
  return (
    <Card style={styles.card}>
      <Text variant="h3" heading={2}>
        {t('insights.feelings')}
      </Text>
      {months.map((month) => (
        <Month key={month.month.from} month={month} />
      ))}
      <Text variant="small" color="ink3">
        {t('insights.feelingsNote')}
      </Text>
    </Card>
  );
}

function Month({ month: { month, feelings } }: { month: MonthOfFeelings }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { scheme } = useTheme();
  const all = sum(feelings.map(({ count }) => count));
  return (
    <View style={styles.month}>
      <Text variant="uiStrong" heading={3}>
        {monthName(month, new Date(), language)}
      </Text>
      <View aria-hidden style={styles.stretch}>
        {feelings.map(({ family, count }) => (
          <LinearGradient
            key={family}
            colors={fieldStops(scheme, family)}
            style={{ flexGrow: count / all, flexBasis: 0 }}
          />
        ))}
      </View>
      <View style={styles.words}>
        {feelings.map(({ family, count }) => (
          <Text key={family} variant="ui" color="ink2">
            {t('insights.feelingCount', { feeling: t(`history.families.${family}`), count })}
          </Text>
        ))}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  card: { gap: 16, paddingVertical: 20 },
  month: { gap: 6 },
  stretch: {
    flexDirection: 'row',
    gap: 2,
    height: 28,
    borderRadius: radius.s,
    overflow: 'hidden',
  },
  words: { flexDirection: 'row', flexWrap: 'wrap', columnGap: 16, rowGap: 2 },
});
