import { createUnmasker } from '@solacore/privacy/kept';
import { useEffect, useState } from 'react';
import { neutralWord } from '@/features/privacy/neutral-word.ts';
import { i18n } from '@/i18n/i18n.ts';
import { type Conversation, useLocalDb } from '@/local-db';

export type LatestPlan = { conversation: Conversation; if: string; then: string };

/** The plan that was accepted last, in the person's words; null while there is none. */
export function useLatestPlan(conversations: Conversation[]): LatestPlan | null {
  const { db } = useLocalDb();
  const [plan, setPlan] = useState<LatestPlan | null>(null);
  const latest = conversations
    .filter(({ acceptedAt, state }) => acceptedAt !== null && state.commit)
    .sort((a, b) => (b.acceptedAt ?? '').localeCompare(a.acceptedAt ?? ''))[0];

  useEffect(() => {
    const ifThen = latest?.state.commit?.ifThen;
    if (!db || !latest || !ifThen) return setPlan(null);
    let mounted = true;
    db.listMaskEntries(latest.id).then(
      (entries) => {
        const unmask = createUnmasker({
          entries,
          unknown: (placeholder) => neutralWord(i18n.t, placeholder),
        });
        if (!mounted) return;
        setPlan({
          conversation: latest,
          if: unmask(ifThen.if),
          then: unmask(ifThen.then),
        });
      },
      () => mounted && setPlan(null),
    );
    return () => {
      mounted = false;
    };
  }, [db, latest]);

  return plan;
}
