import type { CurrentSubscription } from '@solacore/contract';
import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Card, Text } from '@/ui';
import { usePortal } from '../use-portal.ts';
import { CancelPlan } from './cancel-plan.tsx';
import type { Plan } from './load-plan.ts';

type PlanActionsProps = { plan: Plan; onChanged: () => void };

/** The ways to change the plan; what a store bills is changed there. */
export function PlanActions({ plan, onChanged }: PlanActionsProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const { current, shop } = plan;
  const isAtStripe = current.source === 'stripe';
  const isEnding = current.cancel_at_period_end;
  const isTop = current.tier === 'pro' || current.tier === 'org';
  const mayBuyMore = shop !== 'off' && !isTop && current.source !== 'revenuecat';
  return (
    <View style={styles.stack}>
      {current.source === 'revenuecat' ? <AtStore store={current.store} /> : null}
      {isAtStripe && isEnding ? <CancelPlan current={current} onChanged={onChanged} /> : null}
      {mayBuyMore ? (
        <Button
          full
          variant={isEnding ? 'secondary' : 'primary'}
          label={t('billing.seePlans')}
          onPress={() => router.push('/plans')}
        />
      ) : null}
      {isAtStripe ? <Payments /> : null}
      {isAtStripe && !isEnding ? <CancelPlan current={current} onChanged={onChanged} /> : null}
    </View>
  );
}

function Payments() {
  const { t } = useTranslation();
  const { isBusy, open, busyLabel } = usePortal();
  return (
    <Button
      full
      variant="secondary"
      label={t('billing.payments')}
      busy={isBusy}
      busyLabel={busyLabel}
      onPress={open}
    />
  );
}

const storePages = {
  app_store: 'https://apps.apple.com/account/subscriptions',
  play_store: 'https://play.google.com/store/account/subscriptions',
} as const;

function AtStore({ store }: { store: CurrentSubscription['store'] }) {
  const { t } = useTranslation();
  const known = store === 'app_store' || store === 'play_store' ? store : null;
  return (
    <Card style={styles.store}>
      <Text variant="ui">{t(`billing.stores.${known ?? 'other'}`)}</Text>
      {known ? (
        <Button full variant="secondary" label={t('billing.openStore')} href={storePages[known]} />
      ) : null}
    </Card>
  );
}

const styles = StyleSheet.create({ stack: { gap: 10 }, store: { gap: 12 } });
