'use client';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.tsx';
import { type Figure, sumOf, withinOf } from './figures.ts';
import { NamedNumbers } from './named-numbers.tsx';
import { useWithin } from './use-within.ts';

type HealthProps = {
  figures: Figure[];
  jobs: { waiting: number; retry: number; failed: number };
};

/** How the server does: answers, errors, the line before the models, jobs. */
export function Health({ figures, jobs }: HealthProps) {
  const { t, written } = useWords();
  const within = useWithin();
  const words = t.overview.health;
  const answers = sumOf(figures, 'answers');
  const errors = sumOf(figures, 'answers', (label) => label === '5xx');
  const turnedAway = sumOf(figures, 'llm_waited', (label) => label === 'turned away');
  const lag = figures
    .filter(({ figure }) => figure === 'webhook_lag_seconds')
    .map(({ value }) => value);
  return (
    <Section title={words.title}>
      <NamedNumbers
        rows={[
          [words.answers, written.number(answers)],
          [
            words.errors,
            answers === 0 ? t.common.none : written.smallPercent(errors / answers),
            errors / Math.max(1, answers) > 0.01,
          ],
          [words.time, within(withinOf(figures, 'answer_time', { share: 0.95 }))],
          [words.waited, within(withinOf(figures, 'llm_waited', { share: 0.95 }))],
          [words.turnedAway, written.number(turnedAway), turnedAway > 0],
          [
            words.lag,
            lag.length === 0 ? t.common.none : written.duration(Math.max(...lag) * 1_000),
          ],
          [words.waiting, written.number(jobs.waiting)],
          [words.retry, written.number(jobs.retry), jobs.retry > 0],
          [words.failed, written.number(jobs.failed), jobs.failed > 0],
        ]}
      />
    </Section>
  );
}
