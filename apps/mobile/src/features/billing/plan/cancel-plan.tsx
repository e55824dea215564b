import type { CurrentSubscription } from '@solacore/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { useAction } from '@/features/devices/use-action.ts';
import { formatDay } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Button, Sheet, showToast } from '@/ui';

type CancelPlanProps = { current: CurrentSubscription; onChanged: () => void };

/** Ends the plan with what is paid, after one question; taking it back is one tap. */
export function CancelPlan({ current, onChanged }: CancelPlanProps) {
  return current.cancel_at_period_end ? (
    <ResumePlan onChanged={onChanged} />
  ) : (
    <EndPlan current={current} onChanged={onChanged} />
  );
}

function ResumePlan({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation();
  const { isBusy, run } = useAction();
  const resume = () =>
    run(async () => {
      await api.subscriptions.resume();
      showToast({ message: t('billing.resumed') });
      onChanged();
    });
  return (
    <Button
      full
      label={t('billing.resume')}
      busy={isBusy}
      busyLabel={t('billing.resuming')}
      onPress={resume}
    />
  );
}

function EndPlan({ current, onChanged }: CancelPlanProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isBusy, run } = useAction();
  const [isAsking, setIsAsking] = useState(false);
  const close = () => setIsAsking(false);
  const tier = t(`settings.tiers.${current.tier}`);
  const dayOf = (end: string | null) =>
    end ? formatDay(new Date(end), new Date(), language) : null;
  const date = dayOf(current.current_period_end);
  const cancel = () =>
    run(async () => {
      try {
        const after = dayOf((await api.subscriptions.cancel()).current_period_end);
        const message = after ? t('billing.canceled', { date: after }) : t('billing.canceledOpen');
        showToast({ message });
        onChanged();
      } finally {
        close();
      }
    });
  return (
    <>
      <Button full variant="quiet" label={t('billing.cancel')} onPress={() => setIsAsking(true)} />
      <Sheet
        visible={isAsking}
        title={t('billing.cancelTitle', { tier })}
        description={date ? t('billing.cancelText', { tier, date }) : t('billing.cancelTextOpen')}
        closeLabel={t('billing.keep')}
        onClose={close}
      >
        <Button
          full
          label={t('billing.cancelYes')}
          busy={isBusy}
          busyLabel={t('billing.canceling')}
          onPress={cancel}
        />
        <Button full variant="quiet" label={t('billing.keep')} onPress={close} />
      </Sheet>
    </>
  );
}
