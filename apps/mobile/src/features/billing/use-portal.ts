import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { useAction } from '@/features/devices/use-action.ts';
import { openPaymentPage, returnAddress } from '@/platform/payment-page';

/** The way to the page for means of payment, receipts and other plans; it leads back to the plan. */
export function usePortal() {
  const { t } = useTranslation();
  const { isBusy, run } = useAction();
  const open = () =>
    run(async () => {
      const { portal_url: address } = await api.subscriptions.portal(
        returnAddress('/account/plan'),
      );
      await openPaymentPage(address);
    });
  return { isBusy, open, busyLabel: t('billing.opening') };
}
