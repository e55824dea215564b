'use client';
import { Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { useWords } from '../words/use-words.tsx';
import type { Figure } from './figures.ts';
import { readPacks } from './read-packs.ts';

/** Packs of the stores: what was bought of each, taken back, used. Nothing where none was ever sold. */
export function Packs({ figures }: { figures: Figure[] }) {
  const { t, written } = useWords();
  const words = t.overview.packs;
  const rows = readPacks(figures);
  if (rows.length === 0) return null;
  const column = (name: 'bought' | 'revoked' | 'used' | 'left') => ({
    head: words[name],
    cell: (row: (typeof rows)[number]) => written.number(row[name]),
    isNumber: true,
  });
  return (
    <Section title={words.title}>
      <Table
        label={words.title}
        rows={rows}
        keyOf={({ product }) => product}
        columns={[
          { head: words.name, cell: ({ product }) => <code>{product}</code> },
          column('bought'),
          column('revoked'),
          column('used'),
          column('left'),
        ]}
      />
    </Section>
  );
}
