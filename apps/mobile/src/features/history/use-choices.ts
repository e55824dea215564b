import { type EmotionFamily, emotionFamily } from '@solacore/solve/kept';
import { useEffect, useState } from 'react';
import { useLocalDb } from '@/local-db';
import { onConversationsChanged } from '@/local-db/conversation-changes.ts';
import type { Span } from '@/local-db/history/history-records.ts';
import type { LocalDb } from '@/local-db/records.ts';
import { monthsOf } from './months.ts';

export type Choices = { months: Span[]; families: EmotionFamily[] };

const none: Choices = { months: [], families: [] };

/** The months and the kinds of feelings there are to choose from, since `since`. */
export function useChoices(since: string | null): Choices {
  const { db } = useLocalDb();
  const [choices, setChoices] = useState<Choices>(none);
  useEffect(() => {
    if (!db) return;
    let isLeft = false;
    const load = () => {
      readChoices(db, since).then(
        (found) => {
          if (!isLeft) setChoices(found);
        },
        // Without the store there is nothing to choose from; the list says why.
        () => undefined,
      );
    };
    load();
    const stop = onConversationsChanged(load);
    return () => {
      isLeft = true;
      stop();
    };
  }, [db, since]);
  return choices;
}

async function readChoices(db: LocalDb, since: string | null): Promise<Choices> {
  const span = await db.findSpan();
  if (!span) return none;
  const from = since && since > span.from ? since : span.from;
  const [months, feelings] = await Promise.all([
    db.listMonths(monthsOf({ from, until: span.until })),
    db.listFeelings(),
  ]);
  return { months, families: [...new Set(feelings.map(emotionFamily))] };
}
