import { steps } from '@solacore/contract';
import { daysUpTo, type Figure, sumOf, withinOf } from './figures.ts';

/** Conversations that came at least as far as each step, and those that ended with a plan. */
export function readSteps(figures: Figure[]) {
  const completed = sumOf(figures, 'sessions_completed');
  const stoppedAt = steps.map((step) =>
    sumOf(figures, 'sessions_at_step', (label) => label === step),
  );
  const reached = steps.map((step, at) => ({
    step,
    count: completed + stoppedAt.slice(at).reduce((sum, count) => sum + count, 0),
  }));
  return [...reached, { step: 'done' as const, count: completed }];
}

const modelNames = ['anthropic', 'openai', 'openrouter', 'compatible', 'guide'] as const;

/** What each provider did in these days; those that were not asked are left out. */
export function readProviders(figures: Figure[]) {
  return modelNames.flatMap((name) => {
    const calls = sumOf(figures, 'llm_calls', (label) => label.startsWith(`${name} `));
    if (calls === 0) return [];
    const failed = sumOf(figures, 'llm_calls', (label) => label === `${name} failed`);
    return {
      name,
      calls,
      failedShare: failed / calls,
      firstWord: withinOf(figures, 'llm_first_word', { share: 0.95, prefix: `${name} ` }),
      tokens: sumOf(figures, 'llm_tokens', (label) => label.startsWith(`${name} `)),
      dollars: sumOf(figures, 'llm_cost_dollars', (label) => label === name),
    };
  });
}

type Counted = { from: string; to: string; figures: Figure[] };

/** The last days, and as many before them; none of those where not all of them were asked for. */
export function splitDays({ from, to, figures }: Counted, count: number) {
  const days = daysUpTo(to, count);
  const [first = ''] = days;
  const [earliest = ''] = daysUpTo(to, count * 2);
  return {
    days,
    figures: figures.filter(({ day }) => day >= first),
    before: from <= earliest ? figures.filter(({ day }) => day < first) : [],
  };
}

/** How much more or less, as a share; undefined where there is nothing to compare with. */
export function changeOf(now: number, before: number): number | undefined {
  return before === 0 ? undefined : (now - before) / before;
}

/** What people who pay for a plan pay in a month, in cents; a year counts by its twelfth. */
export function monthlyCents({
  count,
  amount_cents,
  interval,
}: {
  count: number;
  amount_cents: number;
  interval: 'month' | 'year';
}): number {
  return (count * amount_cents) / (interval === 'year' ? 12 : 1);
}
