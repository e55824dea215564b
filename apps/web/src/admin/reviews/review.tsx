'use client';
import { Go } from '../frame/use-place.tsx';
import { Section } from '../parts/section.tsx';
import { useSheet } from '../parts/use-sheet.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import { Evidence } from './evidence.tsx';
import { listDecisions } from './list-decisions.ts';
import type { ReviewRow } from './reviews.tsx';

type ReviewProps = { review: ReviewRow; isAdmin: boolean; again: () => void };

/** One flag: who, why, what led to it, and what can be done. */
export function Review({ review, isAdmin, again }: ReviewProps) {
  const { t, written } = useWords();
  const ask = useSheet();
  const words = t.reviews;
  return (
    <Section title={words.reasons[review.reason]}>
      <p>
        <Go to={{ page: 'person', asked: { id: review.user_id } }}>{review.email}</Go>
      </p>
      <p className="hint">
        {fill(words.score, { score: review.score })} · {written.moment(review.created_at)}
      </p>
      <Evidence review={review} />
      {review.resolution && <p>{words.resolutions[review.resolution]}</p>}
      <div className="acts">
        {listDecisions(t, review, { isAdmin, again }).map(({ name, ...act }) => (
          <button
            key={name}
            type="button"
            className={act.isDangerous ? 'dangerous' : undefined}
            onClick={() => ask(act)}
          >
            {name}
          </button>
        ))}
      </div>
    </Section>
  );
}
