import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { dailyFigures } from '../../db/schema.ts';
import { listDayCounts, listStandCounts } from './count-figures.ts';

/** Counts the days since `from` and today anew; a reader sees the old numbers or the new ones. */
export async function writeFigures(db: Db, from: Date, now: Date): Promise<void> {
  const today = dayOf(now);
  const groups = [
    { since: dayOf(from), counts: listDayCounts(from) },
    { since: today, counts: listStandCounts(now) },
  ];
  await db.transaction(async (tx) => {
    for (const { since, counts } of groups) {
      const names = counts.map(({ figure }) => figure);
      await tx
        .delete(dailyFigures)
        .where(and(inArray(dailyFigures.figure, names), gte(dailyFigures.day, since)));
      for (const { figure, rows } of counts) {
        await tx.execute(
          sql`insert into daily_figures (day, label, value, figure)
            select *, ${figure}::text from (${rows}) counted`,
        );
      }
    }
  });
}

export async function hasFigures(db: Db): Promise<boolean> {
  const [row] = await db
    .select({ day: dailyFigures.day })
    .from(dailyFigures)
    .where(eq(dailyFigures.figure, 'people'))
    .limit(1);
  return row !== undefined;
}

/** The figures from a day on, the oldest first. */
export function listFigures(db: Db, from: string) {
  return db
    .select()
    .from(dailyFigures)
    .where(gte(dailyFigures.day, from))
    .orderBy(asc(dailyFigures.day), asc(dailyFigures.figure), asc(dailyFigures.label));
}

export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
