import type { CurrentSubscription } from '@solacore/contract';
import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Card, Text } from '@/ui';
import { usePortal } from '../use-portal.ts';
import { AtStore } from './at-store.tsx';
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
      {current.source === 'revenuecat' ? <AtStore store={current.store} as="only" /> : null}
      <AlsoBilled current={current} />
      {isAtStripe && isEnding ? <CancelPlan current={current} onChanged={onChanged} /> : null}
      {mayBuyMore ? (
        <Button
          full
          variant={isEnding ? 'secondary' : 'primary'}
          label={t('billing.seePlans')}
          onPress={() => router.push('/plans')}
        />
      ) : null}
      {plan.hasPacks && !mayBuyMore ? (
        <Button full label={t('packs.more')} onPress={() => router.push('/plans')} />
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

/** Paid for as well, though only the higher plan counts: each is ended where it was bought. */
function AlsoBilled({ current }: { current: CurrentSubscription }) {
  const { t } = useTranslation();
  const others = current.billed_by.filter((store) => store !== current.store);
  return others.map((store) =>
    store === 'stripe' ? (
      <Card key={store} style={styles.stack}>
        <Text variant="ui">{t('billing.also.stripe')}</Text>
        <Payments />
      </Card>
    ) : (
      <AtStore key={store} store={store} as="also" />
    ),
  );
}

const styles = StyleSheet.create({ stack: { gap: 10 } });
