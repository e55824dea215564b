import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { MainPage } from '@/features/shell/main-page.tsx';
import { StorageFailed } from '@/features/shell/storage-failed.tsx';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { Button, EmptyState, RowSkeleton, Text, useLayout } from '@/ui';
import { PlanRow } from './plan-row.tsx';
import { usePlans } from './use-plans.ts';

/** What the person said they would do, and what they told of it. */
export function MyPlansScreen() {
  const { t } = useTranslation();
  return (
    <UnlockedOnly>
      <MainPage title={t('myPlans.title')} isWide>
        <PlanList />
      </MainPage>
    </UnlockedOnly>
  );
}

function PlanList() {
  const { t } = useTranslation();
  const router = useRouter();
  const { plans, more, reload } = usePlans();
  const { size } = useLayout();
  if (plans.status === 'failed') {
    return <StorageFailed onTryAgain={reload} />;
  }
  if (plans.status !== 'ready') return <RowSkeleton rows={4} />;
  if (plans.items.length === 0) {
    return (
      <EmptyState
        title={t('myPlans.empty')}
        text={t('myPlans.emptyText')}
        actionLabel={t('myPlans.begin')}
        onAction={() => router.push('/')}
      />
    );
  }
  return (
    <>
      <Text color="ink2">{t('myPlans.lead')}</Text>
      <View
        role="list"
        aria-label={t('myPlans.list')}
        style={size === 'desktop' ? styles.grid : null}
      >
        {plans.items.map((plan) => (
          <PlanRow key={plan.conversation.id} plan={plan} isHalf={size === 'desktop'} />
        ))}
      </View>
      {plans.hasMore ? (
        <Button full size="small" variant="secondary" label={t('myPlans.more')} onPress={more} />
      ) : null}
    </>
  );
}

const styles = StyleSheet.create({
  grid: { flexDirection: 'row', flexWrap: 'wrap', marginHorizontal: -16 },
});
