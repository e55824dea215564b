'use client';
import { type PlansResponse, tierSchema } from '@solacore/contract';
import { Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import { type Figure, latestOf, sumOf } from './figures.ts';
import { NamedNumbers } from './named-numbers.tsx';
import { monthlyCents } from './read-overview.ts';

type MoneyProps = { figures: Figure[]; plans: PlansResponse['plans'] };

/** Who pays for what, and what is missing. */
export function Money({ figures, plans }: MoneyProps) {
  const { t, written } = useWords();
  const words = t.overview.money;
  const paid = latestOf(figures, 'paid_plans');
  const rows = [...paid].map(([id, count]) => {
    const plan = plans.find(({ plan_id }) => plan_id === id);
    return { id, count, cents: plan ? monthlyCents({ ...plan, count }) : 0 };
  });
  const together = rows.reduce((sum, { cents }) => sum + cents, 0);
  const pastDue = latestOf(figures, 'past_due').get('') ?? 0;
  const limits = latestOf(figures, 'limit_reached');
  const tiers = tierSchema.options.filter((tier) => limits.has(tier));
  return (
    <Section title={words.title}>
      {rows.length === 0 ? (
        <p className="empty">{words.empty}</p>
      ) : (
        <Table
          label={words.title}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { head: words.plan, cell: ({ id }) => <code>{id}</code> },
            { head: words.count, cell: ({ count }) => written.number(count), isNumber: true },
            {
              head: words.monthly,
              cell: ({ cents }) => written.dollars(cents / 100),
              isNumber: true,
            },
          ]}
        />
      )}
      <NamedNumbers
        rows={[
          [words.total, written.dollars(together / 100)],
          [words.pastDue, written.number(pastDue), pastDue > 0],
          [words.overage, written.dollars(sumOf(figures, 'overage_cents') / 100)],
          ...tiers.map(
            (tier) =>
              [
                fill(words.limit, { tier: t.people.tiers[tier] }),
                written.number(limits.get(tier) ?? 0),
              ] as const,
          ),
        ]}
      />
    </Section>
  );
}
