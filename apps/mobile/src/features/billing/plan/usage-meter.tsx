import { tierLimits, type UsageResponse } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { formatDay } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, Text, useTheme } from '@/ui';
import type { Plan } from './load-plan.ts';

/** How many conversations are used, of how many, and when counting begins anew. */
export function UsageMeter({ current, usage }: Plan) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { period_end: end, sessions_limit: limit } = usage;
  const { pack_sessions_left: packed } = current.usage;
  const said = useMeterWords(current.tier, usage);
  return (
    <Card style={styles.card}>
      <Text variant="label" color="ink3" heading={2}>
        {t('billing.usage')}
      </Text>
      <Text variant="uiStrong">{said}</Text>
      {limit === null ? null : <Meter label={said} used={usage.sessions_used} limit={limit} />}
      {packed > 0 ? <Text variant="ui">{t('packs.left', { count: packed })}</Text> : null}
      {end ? (
        <Text variant="small" color="ink2">
          {t('billing.meterFrom', { date: formatDay(new Date(end), new Date(), language) })}
        </Text>
      ) : null}
    </Card>
  );
}

function useMeterWords(tier: Plan['current']['tier'], usage: UsageResponse): string {
  const { t } = useTranslation();
  const { sessions_used: used, sessions_limit: limit } = usage;
  if (limit === null) return t('billing.meterNone', { count: used });
  return tierLimits[tier].period === 'lifetime'
    ? t('billing.meterLifetime', { used, limit })
    : t('billing.meterMonth', { used, limit });
}

function Meter({ label, used, limit }: { label: string; used: number; limit: number }) {
  const { colors } = useTheme();
  const share = limit === 0 ? 1 : Math.min(1, used / limit);
  return (
    <View
      accessible
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={limit}
      aria-valuenow={Math.min(used, limit)}
      style={[styles.track, { backgroundColor: colors.fill, borderColor: colors.lineStrong }]}
    >
      <View style={[styles.used, { width: `${share * 100}%`, backgroundColor: colors.action }]} />
    </View>
  );
}

const styles = StyleSheet.create({
  card: { gap: 8 },
  track: { height: 10, borderRadius: 5, borderWidth: 1, overflow: 'hidden' },
  used: { height: '100%' },
});
