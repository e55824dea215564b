import { ApiError } from '@solacore/client';
import type { PlanId } from '@solacore/contract';
import { randomUUID } from 'expo-crypto';
import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { errorText } from '@/api/error-text.ts';
import { openPaymentPage, returnAddress } from '@/platform/payment-page';
import { buyInStore } from '@/platform/purchases';
import { showToast } from '@/ui';
import type { Offer } from './load-offer.ts';

/** Buys a plan: in a browser at the payment page, on phones in the store's own sheet. */
export function useBuy({ shop, userId }: Offer) {
  const { t } = useTranslation();
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const atPaymentPage = async (planId: PlanId) => {
    const body = {
      plan_id: planId,
      success_url: returnAddress(`/plans/done?plan=${planId}`),
      cancel_url: returnAddress('/plans'),
    };
    const { checkout_url: address } = await api.subscriptions.checkout(body, randomUUID());
    await openPaymentPage(address);
  };
  const inStore = async (planId: PlanId) => {
    if ((await buyInStore(userId, planId)) === 'left') return;
    router.replace({ pathname: '/plans/done', params: { plan: planId } });
  };

  const buy = async (planId: PlanId) => {
    if (isBusy) return;
    setIsBusy(true);
    setProblem(null);
    try {
      await (shop === 'store' ? inStore(planId) : atPaymentPage(planId));
    } catch (error) {
      const isPaid = error instanceof ApiError && error.code === 'ALREADY_SUBSCRIBED';
      if (!isPaid) return setProblem(errorText(t, error));
      // Bought on another device, or in another tab: there it can be seen and changed.
      showToast({ message: errorText(t, error) });
      router.replace('/account/plan');
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, problem, buy: (planId: PlanId) => void buy(planId) };
}
