import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { sellsOverage } from '@/features/billing/overage/overage-of.ts';
import { Horizon, horizonAt, NameBar, Text, useLayout } from '@/ui';
import { HomeComposer } from './home-composer.tsx';
import { HomeNotes } from './home-notes.tsx';
import { LimitCard } from './limit-card.tsx';
import { reachedLimit } from './limit-of.ts';
import { PlanLines } from './plan-lines.tsx';
import { useCurrentPlan } from './use-current-plan.ts';

const spread = 0.05;

/** The field of home: the question above the horizon, the composer on it. */
export function HomeField() {
  const { t } = useTranslation();
  const { size, gutter } = useLayout();
  const plan = useCurrentPlan();
  const limit = reachedLimit(plan);
  const isSold = plan !== null && sellsOverage(plan);
  const insets = useSafeAreaInsets();
  const desktop = size === 'desktop';
  return (
    <Horizon
      emotion="calm"
      place={{ at: desktop ? horizonAt.homeDesktop : horizonAt.home, spread }}
      style={[
        { paddingHorizontal: gutter },
        desktop ? styles.desktop : { paddingTop: insets.top + 12, paddingBottom: 20 },
      ]}
    >
      {desktop ? null : <NameBar />}
      <View style={styles.column}>
        <Text
          variant={desktop ? 'displayWide' : 'display'}
          heading={1}
          style={desktop ? styles.titleDesktop : styles.title}
        >
          {t('home.title')}
        </Text>
        {limit && !isSold ? (
          <LimitCard limit={limit} />
        ) : (
          <>
            <HomeComposer isOverLimit={limit !== null} />
            <HomeNotes />
          </>
        )}
        {plan ? <PlanLines plan={plan} isOverageSold={isSold} /> : null}
      </View>
    </Horizon>
  );
}

const styles = StyleSheet.create({
  desktop: { minHeight: 438, justifyContent: 'flex-end', paddingTop: 48, paddingBottom: 30 },
  column: { width: '100%', maxWidth: 680, alignSelf: 'center' },
  title: { paddingTop: 26, paddingBottom: 22, maxWidth: 300 },
  titleDesktop: { paddingBottom: 24 },
});
