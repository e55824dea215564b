import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocalDb } from '@/local-db';
import { onConversationsChanged } from '@/local-db/conversation-changes.ts';
import type { Cursor, PlanItem } from '@/local-db/history/history-records.ts';
import type { LocalDb } from '@/local-db/records.ts';

type Plans =
  | { status: 'loading' | 'failed' }
  | { status: 'ready'; items: PlanItem[]; hasMore: boolean };

const planPageSize = 20;

/** The plans kept on this device, page by page, followed as they change. */
export function usePlans() {
  const { status, db, tryAgain } = useLocalDb();
  const [plans, setPlans] = useState<Plans>({ status: 'loading' });
  const shown = useRef(planPageSize);
  const load = useCallback(() => {
    if (!db) return;
    read(db, shown.current).then(
      (found) => setPlans({ status: 'ready', ...found }),
      () => setPlans({ status: 'failed' }),
    );
  }, [db]);
  useEffect(() => {
    load();
    return onConversationsChanged(load);
  }, [load]);
  const more = () => {
    shown.current += planPageSize;
    load();
  };
  const view: Plans = status === 'failed' ? { status: 'failed' } : plans;
  return { plans: view, more, reload: db ? load : tryAgain };
}

async function read(db: LocalDb, most: number): Promise<{ items: PlanItem[]; hasMore: boolean }> {
  const items: PlanItem[] = [];
  let next: Cursor | null = null;
  do {
    const page = await db.listPlans(next, planPageSize);
    items.push(...page.items);
    next = page.next;
  } while (next && items.length < most);
  return { items, hasMore: next !== null };
}
