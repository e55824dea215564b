import { figureNames } from '@solacore/contract/admin';
import { date, doublePrecision, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** What the operator's overview shows, one number for each day; counted by a job. */
export const dailyFigures = pgTable(
  'daily_figures',
  {
    day: date({ mode: 'string' }).notNull(),
    figure: text({ enum: figureNames }).notNull(),
    label: text().notNull().default(''),
    value: doublePrecision().notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.figure, table.label] })],
);
