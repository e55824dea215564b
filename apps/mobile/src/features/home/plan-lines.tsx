import { type CurrentSubscription, tierLimits } from '@solacore/contract';
import { useRouter } from 'expo-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { usePlanWords } from '@/features/billing/paywall/use-plan-words.ts';
import { PastDueBanner } from '@/features/billing/plan/past-due-banner.tsx';
import { readPreference, writePreference } from '@/platform/preferences';
import { Text, TextLink } from '@/ui';
import { isFarFromLimit, isNearLimit, packInUse, reachedLimit } from './limit-of.ts';

const seenKey = 'planWarning';

type PlanLinesProps = { plan: CurrentSubscription; isOverageSold: boolean };

/** Under the composer: a payment that is missing, and how much of the plan is left. */
export function PlanLines({ plan, isOverageSold }: PlanLinesProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const isFar = isFarFromLimit(plan);
  const packed = packInUse(plan);
  useEffect(() => {
    if (isFar && readPreference(seenKey) !== null) writePreference(seenKey, null);
  }, [isFar]);
  return (
    <View style={styles.stack}>
      <PastDueBanner current={plan} onPutRight={() => router.push('/account/plan')} />
      {isNearLimit(plan) ? <NearLimit plan={plan} /> : null}
      {packed > 0 ? (
        <Text variant="smallMedium" role="status">
          {t('packs.inUse', { count: packed })}
        </Text>
      ) : null}
      {isOverageSold && reachedLimit(plan) ? <PricePerSession plan={plan} /> : null}
    </View>
  );
}

/** Once a period: who has seen it is not told again. */
function NearLimit({ plan }: { plan: CurrentSubscription }) {
  const { t } = useTranslation();
  const router = useRouter();
  const { sessions_used: used, sessions_limit: limit } = plan.usage;
  const [isSeen, setIsSeen] = useState(readPreference(seenKey) === plan.tier);
  if (isSeen || limit === null) return null;
  const isMonth = tierLimits[plan.tier].period === 'month';
  return (
    <View style={styles.line}>
      <Text variant="smallMedium" role="status">
        {t(isMonth ? 'billing.limitNearMonth' : 'billing.limitNear', { used, limit })}
      </Text>
      <TextLink
        role="link"
        onField
        variant="label"
        label={t('paywall.seePlan')}
        onPress={() => router.push('/account/plan')}
      />
      <TextLink
        onField
        variant="label"
        label={t('billing.gotIt')}
        onPress={() => {
          writePreference(seenKey, plan.tier);
          setIsSeen(true);
        }}
      />
    </View>
  );
}

/** At the limit, where more can be had: what one costs, before anything is begun. */
function PricePerSession({ plan }: { plan: CurrentSubscription }) {
  const { t } = useTranslation();
  const { moneyOf } = usePlanWords();
  const { sessions_limit: limit, overage_rate: rate } = plan.usage;
  if (rate === null) return null;
  const price = moneyOf(Math.round(rate * 100), 'usd');
  return (
    <Text variant="smallMedium" role="status">
      {t('overage.atLimit', { limit, price })}
    </Text>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 6, paddingTop: 10 },
  line: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', columnGap: 14 },
});
