import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '@/api/error-text.ts';
import { buyPackInStore } from '@/platform/purchases';
import type { Offer } from '../paywall/load-offer.ts';

/** Buys a pack in the store's own sheet, then waits until there is more than before. */
export function useBuyPack({ userId, current }: Pick<Offer, 'userId' | 'current'>) {
  const { t } = useTranslation();
  const router = useRouter();
  const [bought, setBought] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const buy = async (productId: string) => {
    if (bought !== null) return;
    setBought(productId);
    setProblem(null);
    try {
      if ((await buyPackInStore(userId, productId)) === 'left') return;
      const above = String(current.usage.pack_sessions_left);
      router.replace({ pathname: '/plans/done', params: { packs: above } });
    } catch (error) {
      setProblem(errorText(t, error));
    } finally {
      setBought(null);
    }
  };
  return { bought, problem, buy: (productId: string) => void buy(productId) };
}
