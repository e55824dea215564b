import { useRouter } from 'expo-router';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Banner, Button, Text, TextLink } from '@/ui';
import type { Interval } from './interval.ts';
import { findPlan, type Offer } from './load-offer.ts';
import type { Choice } from './plan-options.tsx';
import { RestorePurchase } from './restore-purchase.tsx';
import { useBuy } from './use-buy.ts';
import { usePlanWords } from './use-plan-words.ts';

type PaywallFootProps = {
  offer: Offer;
  choice: Choice;
  interval: Interval;
  onLeave: () => void;
};

/** To choose or not to, with what is agreed to by it, in one sentence. */
export function PaywallFoot({ offer, choice, interval, onLeave }: PaywallFootProps) {
  const { t } = useTranslation();
  const { priceOf, nameOf } = usePlanWords();
  const { isBusy, problem, buy } = useBuy(offer);
  const plan = choice === 'free' ? undefined : findPlan(offer.plans, choice, interval);
  const renews = interval === 'month' ? 'paywall.renewsMonth' : 'paywall.renewsYear';
  const hasTrial = offer.shop !== 'store' && offer.current.trial_available;
  return (
    <View style={styles.stack}>
      {problem ? <Banner icon={CircleAlert} tone="caution" message={problem} /> : null}
      {plan ? (
        <>
          <Button
            full
            label={t('paywall.choose', { tier: nameOf(plan.tier) })}
            busy={isBusy}
            busyLabel={t(offer.shop === 'store' ? 'paywall.buying' : 'paywall.opening')}
            onPress={() => buy(plan.plan_id)}
          />
          <Button full variant="secondary" label={t('paywall.notNow')} onPress={onLeave} />
          <Text variant="small" color="ink2" align="center">
            {t(renews, { price: priceOf(plan) })}
            {hasTrial ? ` ${t('paywall.trial')}` : ''}
          </Text>
        </>
      ) : (
        <Button full label={t('paywall.stayFree')} onPress={onLeave} />
      )}
      <PaywallLinks userId={offer.shop === 'store' ? offer.userId : null} />
    </View>
  );
}

/** `userId`: of whom the store may look for a purchase; null where there is no store. */
export function PaywallLinks({ userId }: { userId: string | null }) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <View style={styles.links}>
      {userId ? <RestorePurchase userId={userId} /> : null}
      <TextLink
        role="link"
        variant="label"
        label={t('paywall.termsLink')}
        onPress={() => router.push('/plans/terms')}
      />
      <TextLink
        role="link"
        variant="label"
        label={t('paywall.privacyLink')}
        onPress={() => router.push('/privacy')}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 10 },
  links: { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'space-evenly', gap: 12 },
});
