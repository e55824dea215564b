import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { DetailPage } from '@/features/shell/detail-page.tsx';
import { StorageFailed } from '@/features/shell/storage-failed.tsx';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { EmptyState, RowSkeleton } from '@/ui';
import { FeelingMonths } from './feeling-months.tsx';
import { PlanResults, WeightResults } from './results.tsx';
import { useInsights } from './use-insights.ts';

/** What the device can count of what is kept on it: no scores, nothing to reach. */
export function InsightsScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const back = () => (router.canGoBack() ? router.back() : router.replace('/history'));
  return (
    <UnlockedOnly>
      <DetailPage title={t('insights.title')} lead={t('insights.lead')} onBack={back}>
        <LookingBackList />
      </DetailPage>
    </UnlockedOnly>
  );
}

function LookingBackList() {
  const { t } = useTranslation();
  const router = useRouter();
  const { state, reload } = useInsights();
  if (state.status === 'failed') {
    return <StorageFailed onTryAgain={reload} />;
  }
  if (state.status !== 'ready') return <RowSkeleton rows={4} />;
  if (!state.back) {
    return (
      <EmptyState
        title={t('insights.empty')}
        text={t('insights.emptyText')}
        actionLabel={t('myPlans.begin')}
        onAction={() => router.push('/')}
      />
    );
  }
  const { months, plans, weight } = state.back;
  return (
    <>
      <FeelingMonths months={months} />
      <PlanResults plans={plans} />
      <WeightResults weight={weight} />
    </>
  );
}
