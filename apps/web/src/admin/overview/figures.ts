import { type figureSchema, timeBoundsMs } from '@solacore/contract/admin';
import type { z } from 'zod';

export type Figure = z.infer<typeof figureSchema>;
export type FigureName = Figure['figure'];

/** The sum of a figure over its days, of all labels or of those that fit. */
export function sumOf(
  figures: Figure[],
  name: FigureName,
  fits: (label: string) => boolean = () => true,
): number {
  return figures
    .filter(({ figure, label }) => figure === name && fits(label))
    .reduce((sum, { value }) => sum + value, 0);
}

/** A figure of the last day that has it, by label: for what is a stand and not a sum. */
export function latestOf(figures: Figure[], name: FigureName): Map<string, number> {
  const named = figures.filter(({ figure }) => figure === name);
  const last = named.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), '');
  return new Map(named.filter(({ day }) => day === last).map(({ label, value }) => [label, value]));
}

/** Each day from `from` to `to`, and what was counted on it; 0 where nothing was. */
export function seriesOf(figures: Figure[], name: FigureName, days: string[]): number[] {
  const counted = new Map<string, number>();
  for (const { figure, day, value } of figures) {
    if (figure === name) counted.set(day, (counted.get(day) ?? 0) + value);
  }
  return days.map((day) => counted.get(day) ?? 0);
}

const dayMs = 24 * 3_600_000;

/** The last `count` days up to `to`, the oldest first. */
export function daysUpTo(to: string, count: number): string[] {
  const last = Date.parse(`${to}T00:00:00Z`);
  return Array.from({ length: count }, (_, at) =>
    new Date(last - (count - 1 - at) * dayMs).toISOString().slice(0, 10),
  );
}

export type Within = { ms: number; isAbove: boolean; count: number };

/** The bound that so great a share stayed within; `prefix` is what stands before the bound. */
export function withinOf(
  figures: Figure[],
  name: FigureName,
  { share, prefix = '' }: { share: number; prefix?: string },
): Within | undefined {
  const counts = [...timeBoundsMs.map(String), 'more'].map((bound) =>
    sumOf(figures, name, (label) =>
      prefix === '*' ? label.endsWith(` ${bound}`) : label === prefix + bound,
    ),
  );
  const count = counts.reduce((sum, value) => sum + value, 0);
  if (count === 0) return undefined;
  let seen = 0;
  const at = counts.findIndex((value) => {
    seen += value;
    return seen >= count * share;
  });
  const ms = timeBoundsMs[at];
  return { ms: ms ?? timeBoundsMs.at(-1) ?? 0, isAbove: ms === undefined, count };
}
