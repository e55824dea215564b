import type { CurrentSubscription } from '@solacore/contract';
import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Button, Card, Text } from '@/ui';
import { usePortal } from '../use-portal.ts';
import { usePlanWords } from './use-plan-words.ts';

/** Where the plan is paid for, and so where another one is chosen: nothing is sold twice. */
export function PaidElsewhere({ current }: { current: CurrentSubscription }) {
  const { t } = useTranslation();
  const router = useRouter();
  const { nameOf } = usePlanWords();
  const { isBusy, open, busyLabel } = usePortal();
  const isAtStripe = current.source === 'stripe';
  const place = current.source === 'org' ? 'org' : isAtStripe ? 'stripe' : storeName(current.store);
  return (
    <Card style={{ gap: 12 }}>
      <Text variant="ui">{t(`paywall.payHere.${place}`, { tier: nameOf(current.tier) })}</Text>
      {isAtStripe ? (
        <Button
          full
          label={t('paywall.toPayments')}
          busy={isBusy}
          busyLabel={busyLabel}
          onPress={open}
        />
      ) : null}
      <Button
        full
        variant="secondary"
        label={t('paywall.seePlan')}
        onPress={() => router.push('/account/plan')}
      />
    </Card>
  );
}

function storeName(store: CurrentSubscription['store']): 'app_store' | 'play_store' | 'other' {
  return store === 'app_store' || store === 'play_store' ? store : 'other';
}
