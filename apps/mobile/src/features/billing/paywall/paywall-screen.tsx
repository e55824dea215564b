import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '@/api/use-loaded.ts';
import { DetailPage } from '@/features/shell/detail-page.tsx';
import { RowSkeleton } from '@/ui';
import { BillingFailed } from '../billing-failed.tsx';
import { loadOffer } from './load-offer.ts';
import { Paywall } from './paywall.tsx';

/** The plans: what each one includes, what it costs, and the way to stay without. */
export function PaywallScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const offer = useLoaded(loadOffer);
  const leave = () => (router.canGoBack() ? router.back() : router.replace('/'));
  const current = offer.status === 'ready' ? offer.value.current : null;
  const { sessions_used: used = 0, sessions_limit: limit = null } = current?.usage ?? {};
  const isUsedUp = current?.tier === 'free' && limit !== null && used >= limit;
  return (
    <DetailPage
      title={isUsedUp ? t('paywall.titleUsedUp', { count: limit }) : t('paywall.title')}
      lead={t(isUsedUp ? 'paywall.leadUsedUp' : 'paywall.lead')}
      onBack={leave}
    >
      {offer.status === 'loading' ? <RowSkeleton /> : null}
      {offer.status === 'failed' ? (
        <BillingFailed about="paywall" error={offer.error} onRetry={offer.reload} />
      ) : null}
      {offer.status === 'ready' ? <Paywall offer={offer.value} onLeave={leave} /> : null}
    </DetailPage>
  );
}
