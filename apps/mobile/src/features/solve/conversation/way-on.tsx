import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreeToOverage } from '@/features/billing/overage/overage-agreed.ts';
import { OverageSheet } from '@/features/billing/overage/overage-sheet.tsx';
import { TextLink } from '@/ui';
import type { TurnProblem } from '../session/session-state.ts';

type WayOnProps = {
  problem: Extract<TurnProblem, { kind: 'refused' }>;
  conversationId: string;
  onRetry: () => void;
};

/** Where the plan holds no more: to the plans, or to the price of one more. It opens on a tap only. */
export function WayOn({ problem, conversationId, onRetry }: WayOnProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const [isAsking, setIsAsking] = useState(false);
  const { code, params } = problem;
  if (code !== 'QUOTA_EXCEEDED' && code !== 'TIER_INSUFFICIENT') return null;
  if (typeof params.overage_rate !== 'number') {
    return (
      <TextLink role="link" label={t('billing.seePlans')} onPress={() => router.push('/plans')} />
    );
  }
  const start = () => {
    agreeToOverage(conversationId);
    setIsAsking(false);
    onRetry();
  };
  return (
    <>
      <TextLink label={t('overage.more')} onPress={() => setIsAsking(true)} />
      {isAsking ? <OverageSheet onClose={() => setIsAsking(false)} onStart={start} /> : null}
    </>
  );
}
