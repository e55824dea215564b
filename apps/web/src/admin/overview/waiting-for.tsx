'use client';
import { Go } from '../frame/use-place.tsx';
import { Section } from '../parts/section.tsx';
import { fillCount } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';

type WaitingForProps = { reviews: number; jobs: { failed: number } };

/** What somebody who runs the product has to decide. */
export function WaitingFor({ reviews, jobs: { failed } }: WaitingForProps) {
  const { t, written } = useWords();
  const words = t.overview.waiting;
  const count = (count: number) => ({ count, shown: written.number(count) });
  return (
    <Section title={words.title} empty={words.empty} isEmpty={reviews + failed === 0}>
      <ul className="rows">
        {reviews > 0 && (
          <li>
            <Go to={{ page: 'reviews', asked: {} }}>
              {fillCount(words, 'reviews', count(reviews))}
            </Go>
          </li>
        )}
        {failed > 0 && (
          <li>
            <Go to={{ page: 'jobs', asked: { state: 'failed' } }}>
              {fillCount(words, 'jobs', count(failed))}
            </Go>
          </li>
        )}
      </ul>
    </Section>
  );
}
