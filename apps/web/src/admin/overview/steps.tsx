'use client';
import { Section } from '../parts/section.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import type { Figure } from './figures.ts';
import { readSteps } from './read-overview.ts';

/** How many conversations came to each step, of those that were begun. */
export function Steps({ figures }: { figures: Figure[] }) {
  const { t, written } = useWords();
  const words = t.overview.steps;
  const reached = readSteps(figures);
  const all = Math.max(1, reached[0]?.count ?? 0);
  return (
    <Section title={words.title}>
      <ul className="bars">
        {reached.map(({ step, count }) => (
          <li key={step}>
            <p>
              <span>{words[step]}</span>
              <span className="hint">
                {fill(words.share, {
                  count: written.number(count),
                  percent: written.percent(count / all),
                })}
              </span>
            </p>
            <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
              <rect className="track" width="100" height="14" />
              <rect className={step} width={(count / all) * 100} height="14" />
            </svg>
          </li>
        ))}
      </ul>
    </Section>
  );
}
