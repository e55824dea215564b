'use client';
import { Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { useWords } from '../words/use-words.tsx';
import type { Figure } from './figures.ts';
import { readProviders } from './read-overview.ts';
import { useWithin } from './use-within.ts';

/** What each AI provider did: calls, failures, time, tokens, money. */
export function Providers({ figures }: { figures: Figure[] }) {
  const { t, written } = useWords();
  const within = useWithin();
  const words = t.overview.providers;
  const rows = readProviders(figures);
  return (
    <Section title={words.title} empty={words.empty} isEmpty={rows.length === 0}>
      <Table
        label={words.title}
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { head: words.name, cell: ({ name }) => words.names[name] },
          { head: words.calls, cell: ({ calls }) => written.number(calls), isNumber: true },
          {
            head: words.failed,
            cell: ({ failedShare }) => written.smallPercent(failedShare),
            isNumber: true,
          },
          { head: words.firstWord, cell: ({ firstWord }) => within(firstWord), isNumber: true },
          { head: words.tokens, cell: ({ tokens }) => written.number(tokens), isNumber: true },
          { head: words.cost, cell: ({ dollars }) => written.dollars(dollars), isNumber: true },
        ]}
      />
    </Section>
  );
}
