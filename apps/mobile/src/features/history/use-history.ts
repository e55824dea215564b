import { emotionFamily } from '@solacore/solve/kept';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocalDb } from '@/local-db';
import { onConversationsChanged } from '@/local-db/conversation-changes.ts';
import type { Cursor, HistoryItem, HistoryQuery } from '@/local-db/history/history-records.ts';
import type { LocalDb } from '@/local-db/records.ts';
import { type HistoryFilters, isLooking, useHistoryQuery } from './history-query-store.ts';

type Found = { items: HistoryItem[]; next: Cursor | null; count: number | null };

export type History =
  | { status: 'loading' | 'failed'; found: null }
  | { status: 'ready'; found: Found };

const pageSize = 30;
const typingMs = 60;
const dayMs = 86_400_000;

/** What was looked for in the last `days` (null: ever), page by page, followed as it changes. */
export function useHistory(days: number | null) {
  const { status, db, tryAgain } = useLocalDb();
  const { words, month, family, hasPlan } = useHistoryQuery();
  const [history, setHistory] = useState<History>({ status: 'loading', found: null });
  const asked = useRef(0);
  const shown = useRef(pageSize);

  const load = useCallback(async () => {
    if (!db) return;
    asked.current += 1;
    const turn = asked.current;
    const filters = { words, month, family, hasPlan };
    const next = await find(db, filters, days, shown.current).then(
      (found): History => ({ status: 'ready', found }),
      (): History => ({ status: 'failed', found: null }),
    );
    // An answer that was overtaken by the next letter is not shown.
    if (turn === asked.current) setHistory(next);
  }, [db, words, month, family, hasPlan, days]);

  useEffect(() => {
    shown.current = pageSize;
    const timer = setTimeout(() => void load(), words === '' ? 0 : typingMs);
    const stop = onConversationsChanged(() => void load());
    return () => {
      asked.current += 1;
      clearTimeout(timer);
      stop();
    };
  }, [load, words]);

  const more = () => {
    shown.current += pageSize;
    void load();
  };
  const view: History = status === 'failed' ? { status: 'failed', found: null } : history;
  return { ...view, more, reload: db ? () => void load() : tryAgain };
}

async function find(
  db: LocalDb,
  filters: HistoryFilters,
  days: number | null,
  most: number,
): Promise<Found> {
  const query = await queryOf(db, filters, days);
  const items: HistoryItem[] = [];
  let next: Cursor | null = null;
  do {
    const page = await db.findHistory(query, next, pageSize);
    items.push(...page.items);
    next = page.next;
  } while (next && items.length < most);
  return { items, next, count: isLooking(filters) ? await db.countHistory(query) : null };
}

async function queryOf(
  db: LocalDb,
  { words, month, family, hasPlan }: HistoryFilters,
  days: number | null,
): Promise<HistoryQuery> {
  return {
    words,
    ...(days === null ? {} : { since: new Date(Date.now() - days * dayMs).toISOString() }),
    ...(month ? { month } : {}),
    ...(hasPlan ? { hasPlan } : {}),
    ...(family
      ? { feelings: (await db.listFeelings()).filter((name) => emotionFamily(name) === family) }
      : {}),
  };
}
