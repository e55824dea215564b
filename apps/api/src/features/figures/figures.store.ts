import { and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { dailyFigures } from '../../db/schema.ts';
import { listDayCounts, listStandCounts } from './count-figures.ts';

const dayMs = 24 * 3_600_000;

/**
 * Counts the days since `from` and today anew, a day at a time: each statement has to end within
 * the database's limit. A reader sees a day's old numbers or its new ones.
 */
export async function writeFigures(db: Db, from: Date, now: Date): Promise<void> {
  for (let at = from.getTime(); at <= now.getTime(); at += dayMs) {
    const span = { from: dayOf(new Date(at)), to: dayOf(new Date(at + dayMs)) };
    await writeDays(db, span, listDayCounts(span.from, span.to));
  }
  const tomorrow = dayOf(new Date(now.getTime() + dayMs));
  await writeDays(db, { from: dayOf(now), to: tomorrow }, listStandCounts(now));
}

async function writeDays(
  db: Db,
  { from, to }: { from: string; to: string },
  counts: ReturnType<typeof listDayCounts>,
): Promise<void> {
  const { day, figure: name } = dailyFigures;
  const names = counts.map(({ figure }) => figure);
  await db.transaction(async (tx) => {
    await tx.delete(dailyFigures).where(and(inArray(name, names), gte(day, from), lt(day, to)));
    for (const { figure, rows } of counts) {
      await tx.execute(
        sql`insert into daily_figures (day, label, value, figure)
          select *, ${figure}::text from (${rows}) counted`,
      );
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
