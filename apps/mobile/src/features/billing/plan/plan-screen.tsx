import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useLoaded } from '@/api/use-loaded.ts';
import { useBackToSettings } from '@/features/account/account-page.tsx';
import { DetailPage } from '@/features/shell/detail-page.tsx';
import { RowSkeleton } from '@/ui';
import { BillingFailed } from '../billing-failed.tsx';
import { overageOf } from '../overage/overage-of.ts';
import { usePortal } from '../use-portal.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { OverageRow } from './overage-row.tsx';
import { PastDueBanner } from './past-due-banner.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { UsageMeter } from './usage-meter.tsx';

/** What the person has, how much of it is used, and how it is changed. */
export function PlanScreen() {
  const { t } = useTranslation();
  const back = useBackToSettings();
  const plan = useLoaded(loadPlan);
  return (
    <DetailPage title={t('billing.title')} lead={t('billing.lead')} onBack={back}>
      {plan.status === 'loading' ? <RowSkeleton /> : null}
      {plan.status === 'failed' ? (
        <BillingFailed about="billing" error={plan.error} onRetry={plan.reload} />
      ) : null}
      {plan.status === 'ready' ? <PlanView plan={plan.value} onChanged={plan.reload} /> : null}
    </DetailPage>
  );
}

function PlanView({ plan, onChanged }: { plan: Plan; onChanged: () => void }) {
  const portal = usePortal();
  const overage = overageOf(plan.current, plan.usage);
  const isAtStripe = plan.current.source === 'stripe';
  return (
    <View style={styles.stack}>
      <PastDueBanner current={plan.current} {...(isAtStripe ? { onPutRight: portal.open } : {})} />
      <PlanSummary {...plan} />
      <UsageMeter {...plan} />
      {overage ? <OverageRow overage={overage} onChanged={onChanged} /> : null}
      <PlanActions plan={plan} onChanged={onChanged} />
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 14 } });
