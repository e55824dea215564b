import Gauge from 'lucide-react-native/icons/gauge';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Row, Text } from '@/ui';
import { CapSheet } from '../overage/cap-sheet.tsx';
import { type Overage, overageCurrency } from '../overage/overage-of.ts';
import { usePlanWords } from '../paywall/use-plan-words.ts';

/** What may be added beyond the plan, and what was agreed to so far. */
export function OverageRow({ overage, onChanged }: { overage: Overage; onChanged: () => void }) {
  const { t } = useTranslation();
  const { moneyOf } = usePlanWords();
  const [isOpen, setIsOpen] = useState(false);
  const money = (cents: number) => moneyOf(cents, overageCurrency);
  const { rateCents, capCents, agreed, isUnpaid } = overage;
  const hint =
    capCents === 0
      ? t('overage.none')
      : t('overage.rowHint', { cap: money(capCents), price: money(rateCents) });
  return (
    <Card flush>
      <Row
        icon={Gauge}
        label={t('overage.row')}
        hint={isUnpaid ? t('overage.unpaidRow') : hint}
        onPress={() => setIsOpen(true)}
      />
      {agreed > 0 ? (
        <Text variant="small" color="ink2" style={{ paddingHorizontal: 16, paddingBottom: 12 }}>
          {t('overage.agreed', {
            count: agreed,
            amount: money(agreed * rateCents),
            cap: money(capCents),
          })}
        </Text>
      ) : null}
      {isOpen ? (
        <CapSheet
          rateCents={rateCents}
          capCents={capCents}
          onClose={() => setIsOpen(false)}
          onSaved={() => {
            setIsOpen(false);
            onChanged();
          }}
        />
      ) : null}
    </Card>
  );
}
