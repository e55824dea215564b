import type { SqlDatabase } from '../sql-database.ts';
import { countHistory, findHistory } from './find-history.ts';
import type { HistoryDb, HistoryQuery, Span } from './history-records.ts';
import { indexSlice } from './index-slice.ts';
import { readInsights } from './insights-store.ts';
import { listPlans } from './plans-store.ts';

/* What was said a moment ago is found; a device that is still being read says so instead. */
const caughtUpAtMost = 8;

/** Finds, counts and names again what is kept on this device. */
export function historyStore(database: SqlDatabase): HistoryDb {
  const countUnindexed = async () => {
    const rows = await database.all<{ count: number }>(
      'SELECT count(*) AS count FROM search_documents WHERE changes <> 0',
      [],
    );
    return rows[0]?.count ?? 0;
  };
  const catchUp = async ({ words }: HistoryQuery) => {
    if (words.trim() === '') return;
    for (let left = await countUnindexed(); left > 0 && left <= caughtUpAtMost; ) {
      left -= Math.max(1, await indexSlice(database));
    }
  };
  return {
    findHistory: async (query, after, limit) => {
      await catchUp(query);
      return findHistory(database, query, after, limit);
    },
    countHistory: (query) => countHistory(database, query),
    listMonths: (months) => listMonths(database, months),
    findSpan: () => findSpan(database),
    listFeelings: () => listFeelings(database),
    renameConversation: (id, title) =>
      database.run('UPDATE conversations SET title = ? WHERE id = ?', [title, id]),
    listPlans: (after, limit) => listPlans(database, after, limit),
    readInsights: (months) => readInsights(database, months),
    indexSome: () => indexSlice(database),
    countUnindexed,
  };
}

async function listMonths(database: SqlDatabase, months: Span[]): Promise<Span[]> {
  const rows = await database.all<{ at: number }>(
    `SELECT month.key AS at FROM json_each(?) month WHERE EXISTS (
       SELECT 1 FROM conversations
       WHERE updated_at >= json_extract(month.value, '$.from')
       AND updated_at < json_extract(month.value, '$.until'))`,
    [JSON.stringify(months)],
  );
  return rows.flatMap(({ at }) => months[at] ?? []);
}

async function findSpan(database: SqlDatabase): Promise<Span | null> {
  const [row] = await database.all<{ from: string | null; until: string | null }>(
    'SELECT min(updated_at) AS "from", max(updated_at) AS until FROM conversations',
    [],
  );
  return row && row.from !== null && row.until !== null
    ? { from: row.from, until: row.until }
    : null;
}

async function listFeelings(database: SqlDatabase): Promise<string[]> {
  const rows = await database.all<{ emotion: string }>(
    'SELECT DISTINCT emotion FROM conversations WHERE emotion IS NOT NULL ORDER BY emotion',
    [],
  );
  return rows.map(({ emotion }) => emotion);
}
