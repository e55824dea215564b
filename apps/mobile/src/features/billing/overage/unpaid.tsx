import { useTranslation } from 'react-i18next';
import { Button, Text } from '@/ui';
import { usePortal } from '../use-portal.ts';

/** Nothing more is sold beyond the plan before an earlier invoice is paid; the way there. */
export function Unpaid() {
  const { t } = useTranslation();
  const { isBusy, open, busyLabel } = usePortal();
  return (
    <>
      <Text variant="ui">{t('overage.unpaidText')}</Text>
      <Button
        full
        label={t('billing.putRight')}
        busy={isBusy}
        busyLabel={busyLabel}
        onPress={open}
      />
    </>
  );
}
