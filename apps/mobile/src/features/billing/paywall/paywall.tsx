import { tierLimits } from '@solacore/contract';
import FlaskConical from 'lucide-react-native/icons/flask-conical';
import Info from 'lucide-react-native/icons/info';
import ReceiptText from 'lucide-react-native/icons/receipt-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Banner, Icon, Text } from '@/ui';
import { PackOffer } from '../packs/pack-offer.tsx';
import { type Interval, intervalOf } from './interval.ts';
import { IntervalChoice } from './interval-choice.tsx';
import type { Offer } from './load-offer.ts';
import { PaidElsewhere } from './paid-elsewhere.tsx';
import { PaywallFoot, PaywallLinks } from './paywall-foot.tsx';
import { type Choice, PlanOptions } from './plan-options.tsx';
import { usePlanWords } from './use-plan-words.ts';

/** What can be had for which price; where a plan is paid for already, the way there. */
export function Paywall({ offer, onLeave }: { offer: Offer; onLeave: () => void }) {
  const { t } = useTranslation();
  const { shop, plans, current } = offer;
  const { tier, source } = current;
  const [interval, setInterval] = useState<Interval>(intervalOf(current.plan_id));
  const [choice, setChoice] = useState<Choice>(tier === 'free' ? 'standard' : 'pro');
  const isPaidFor = source === 'stripe' || source === 'revenuecat' || source === 'org';
  const isSold = shop !== 'off' && plans.length > 0;
  return (
    <View style={styles.stack}>
      {shop === 'sandbox' ? <Banner icon={FlaskConical} message={t('paywall.sandbox')} /> : null}
      {isSold ? null : <Banner icon={Info} message={t('paywall.off')} />}
      {isPaidFor ? <PaidElsewhere current={current} /> : null}
      {isSold ? (
        <>
          <IntervalChoice chosen={interval} onChoose={setInterval} />
          <PlanOptions
            offer={offer}
            interval={interval}
            chosen={choice}
            onChoose={isPaidFor ? null : setChoice}
          />
          <OverageNote />
        </>
      ) : null}
      <PackOffer offer={offer} />
      {isSold && !isPaidFor ? (
        <PaywallFoot offer={offer} choice={choice} interval={interval} onLeave={onLeave} />
      ) : (
        <PaywallLinks userId={shop === 'store' ? offer.userId : null} />
      )}
    </View>
  );
}

function OverageNote() {
  const { t } = useTranslation();
  const { moneyOf } = usePlanWords();
  const { sessions, overageCents } = tierLimits.standard;
  if (sessions === null || overageCents === null) return null;
  return (
    <View style={styles.note}>
      <Icon icon={ReceiptText} size={17} color="ink2" />
      <Text variant="small" color="ink2" style={styles.words}>
        {t('paywall.overage', { count: sessions, price: moneyOf(overageCents, 'usd') })}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 16 },
  note: { flexDirection: 'row', gap: 12 },
  words: { flex: 1 },
});
