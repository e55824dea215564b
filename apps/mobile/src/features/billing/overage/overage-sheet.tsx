import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '@/api/error-text.ts';
import { useLoaded } from '@/api/use-loaded.ts';
import { Button, RowSkeleton, Sheet, Text } from '@/ui';
import { usePlanWords } from '../paywall/use-plan-words.ts';
import { CapSheet } from './cap-sheet.tsx';
import { loadOverage } from './load-overage.ts';
import { type Overage, overageCurrency } from './overage-of.ts';
import { Unpaid } from './unpaid.tsx';

type OverageSheetProps = { onClose: () => void; onStart: () => void };

/** Before a conversation over the limit begins: what it costs, and how many fit under the cap. */
export function OverageSheet({ onClose, onStart }: OverageSheetProps) {
  const { t } = useTranslation();
  const loaded = useLoaded(loadOverage);
  const [isSetting, setIsSetting] = useState(false);
  const overage = loaded.status === 'ready' ? loaded.value : null;
  if (overage && isSetting) {
    return (
      <CapSheet
        {...overage}
        onClose={() => setIsSetting(false)}
        onSaved={() => {
          loaded.reload();
          setIsSetting(false);
        }}
      />
    );
  }
  return (
    <Sheet visible title={t(titleOf(overage))} closeLabel={t('overage.notNow')} onClose={onClose}>
      {loaded.status === 'loading' ? <RowSkeleton rows={1} /> : null}
      {loaded.status === 'failed' ? <Text variant="ui">{errorText(t, loaded.error)}</Text> : null}
      {loaded.status === 'ready' ? (
        <OverageChoice overage={overage} onStart={onStart} onSet={() => setIsSetting(true)} />
      ) : null}
      <Button full variant="secondary" label={t('overage.notNow')} onPress={onClose} />
    </Sheet>
  );
}

function titleOf(overage: Overage | null) {
  if (overage?.isUnpaid) return 'overage.unpaidTitle';
  if (overage && overage.left > 0) return 'overage.title';
  return overage && overage.capCents > 0 ? 'overage.fullTitle' : 'overage.offTitle';
}

type OverageChoiceProps = { overage: Overage | null; onStart: () => void; onSet: () => void };

function OverageChoice({ overage, onStart, onSet }: OverageChoiceProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const { moneyOf } = usePlanWords();
  if (!overage) {
    return (
      <>
        <Text variant="ui">{t('errors.QUOTA_EXCEEDED')}</Text>
        <Button full label={t('billing.seePlans')} onPress={() => router.push('/plans')} />
      </>
    );
  }
  if (overage.isUnpaid) return <Unpaid />;
  const price = moneyOf(overage.rateCents, overageCurrency);
  const cap = moneyOf(overage.capCents, overageCurrency);
  if (overage.left > 0) {
    return (
      <>
        <Text variant="ui">{t('overage.text', { count: overage.left, price, cap })}</Text>
        <Text variant="small" color="ink2">
          {t('overage.free')}
        </Text>
        <Button full label={t('overage.start', { price })} onPress={onStart} />
      </>
    );
  }
  return (
    <>
      <Text variant="ui">
        {overage.capCents > 0
          ? t('overage.fullText', { cap, price })
          : t('overage.offText', { price })}
      </Text>
      <Button full label={t('overage.setCap')} onPress={onSet} />
    </>
  );
}
