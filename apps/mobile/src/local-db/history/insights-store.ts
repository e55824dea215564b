import type { SqlDatabase } from '../sql-database.ts';
import type { Insights, Span } from './history-records.ts';

/** A point up or down is how one marks a scale, not a change. */
const aboutTheSame = 1;

/** What can be counted of what is kept here. Nothing leaves the device for it. */
export async function readInsights(database: SqlDatabase, months: Span[]): Promise<Insights> {
  const [feelings, plans, weight] = await Promise.all([
    countFeelings(database, months),
    countPlans(database),
    countWeight(database),
  ]);
  return { feelings, plans, weight };
}

type FeelingRow = { at: number; feeling: string; count: number };

async function countFeelings(database: SqlDatabase, months: Span[]): Promise<Insights['feelings']> {
  const rows = await database.all<FeelingRow>(
    `SELECT month.key AS at, emotion AS feeling, count(*) AS count
     FROM json_each(?) month JOIN conversations
       ON created_at >= json_extract(month.value, '$.from')
       AND created_at < json_extract(month.value, '$.until')
     WHERE emotion IS NOT NULL GROUP BY 1, 2`,
    [JSON.stringify(months)],
  );
  return rows.flatMap(({ at, feeling, count }) => {
    const month = months[at];
    return month ? [{ month, feeling, count }] : [];
  });
}

async function countPlans(database: SqlDatabase): Promise<Insights['plans']> {
  const rows = await database.all<{ told: keyof Insights['plans']; count: number }>(
    `SELECT coalesce(
       (SELECT result FROM check_ins WHERE conversation_id = conversations.id
        ORDER BY at DESC LIMIT 1), 'untold') AS told, count(*) AS count
     FROM conversations WHERE accepted_at IS NOT NULL GROUP BY 1`,
    [],
  );
  const counts = { done: 0, partly: 0, not_yet: 0, untold: 0 };
  for (const { told, count } of rows) counts[told] = count;
  return counts;
}

async function countWeight(database: SqlDatabase): Promise<Insights['weight']> {
  const [row] = await database.all<Insights['weight']>(
    `SELECT total(change < -?1) AS less, total(change BETWEEN -?1 AND ?1) AS same,
       total(change > ?1) AS more
     FROM (SELECT json_extract(state, '$.distress.after')
         - json_extract(state, '$.distress.before') AS change FROM conversations)
     WHERE change IS NOT NULL`,
    [aboutTheSame],
  );
  return row ?? { less: 0, same: 0, more: 0 };
}
