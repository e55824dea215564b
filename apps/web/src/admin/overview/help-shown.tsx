'use client';
import { Section } from '../parts/section.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import { NamedNumbers } from './named-numbers.tsx';

type HelpShownProps = { safety: { month: string; region: string; count: number }[] };

/** A smaller number could lead to somebody, in a small country. */
const fewest = 5;

/** How often help was shown, by country; there is nothing behind these numbers. */
export function HelpShown({ safety }: HelpShownProps) {
  const { t, written } = useWords();
  const words = t.overview.help;
  const byRegion = new Map<string, number>();
  for (const { region, count } of safety) {
    byRegion.set(region, (byRegion.get(region) ?? 0) + count);
  }
  const rows = [...byRegion]
    .toSorted(([, a], [, b]) => b - a)
    .map(([region, count]) => {
      const name = region === 'ZZ' ? words.elsewhere : written.region(region);
      const isFew = count < fewest;
      const few = fill(words.few, { count: written.number(fewest) });
      return [name, isFew ? few : written.number(count)] as const;
    });
  return (
    <Section title={words.title} lead={words.lead} empty={words.empty} isEmpty={rows.length === 0}>
      <NamedNumbers rows={rows} />
    </Section>
  );
}
