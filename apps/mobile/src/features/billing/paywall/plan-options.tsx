import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { formatMoney } from '@/i18n/format-money.ts';
import { RadioGroup, tabStopOf } from '@/ui';
import type { Interval } from './interval.ts';
import { findPlan, type Offer, type SoldTier, yearlySaving } from './load-offer.ts';
import { PlanOption } from './plan-option.tsx';
import { usePlanWords } from './use-plan-words.ts';

export type Choice = SoldTier | 'free';

const soldTiers: SoldTier[] = ['standard', 'pro'];

type PlanOptionsProps = {
  offer: Offer;
  interval: Interval;
  chosen: Choice;
  /** Null where the plan is paid for already, and changed elsewhere. */
  onChoose: ((choice: Choice) => void) | null;
};

/** The plans that are sold here, and to stay without one. */
export function PlanOptions({ offer, interval, chosen, onChoose }: PlanOptionsProps) {
  const { t } = useTranslation();
  const { language, priceOf, linesOf, nameOf, moneyOf } = usePlanWords();
  const { plans, current } = offer;
  const tiers = soldTiers.filter((tier) => findPlan(plans, tier, interval));
  const choices: Choice[] = current.tier === 'free' ? [...tiers, 'free'] : tiers;
  const place = choices.indexOf(chosen);
  const noteOf = (tier: SoldTier, currency: string) => {
    if (current.plan_id === findPlan(plans, tier, interval)?.plan_id) return t('paywall.yours');
    const saved = interval === 'year' ? yearlySaving(plans, tier) : null;
    return saved === null ? null : t('paywall.saves', { amount: moneyOf(saved, currency) });
  };
  return (
    <Around label={t('paywall.plansLabel')} isChoice={onChoose !== null}>
      {tiers.map((tier, index) => {
        const plan = findPlan(plans, tier, interval);
        return plan ? (
          <PlanOption
            key={tier}
            name={nameOf(tier)}
            lines={linesOf(tier)}
            price={priceOf(plan)}
            per={t(interval === 'month' ? 'paywall.aMonth' : 'paywall.aYear')}
            note={noteOf(tier, plan.currency)}
            selected={chosen === tier}
            tabIndex={tabStopOf(index, place)}
            onChoose={onChoose && (() => onChoose(tier))}
          />
        ) : null;
      })}
      {current.tier === 'free' ? (
        <PlanOption
          name={t('paywall.stayFree')}
          lines={[t('paywall.stayFreeText')]}
          price={formatMoney(0, plans[0]?.currency ?? 'usd', language)}
          per={null}
          note={null}
          selected={chosen === 'free'}
          tabIndex={tabStopOf(tiers.length, place)}
          onChoose={onChoose && (() => onChoose('free'))}
        />
      ) : null}
    </Around>
  );
}

function Around(props: { label: string; isChoice: boolean; children: ReactNode }) {
  if (!props.isChoice) return <View style={styles.stack}>{props.children}</View>;
  return (
    <RadioGroup label={props.label} style={styles.stack}>
      {props.children}
    </RadioGroup>
  );
}

const styles = StyleSheet.create({ stack: { gap: 10 } });
