'use client';
import type { reviewSchema } from '@solacore/contract/admin';
import { reviewReasonSchema } from '@solacore/contract/admin';
import { useCallback } from 'react';
import { z } from 'zod';
import { api } from '../browser/api.ts';
import { usePlace } from '../frame/use-place.tsx';
import { Choice } from '../parts/choice.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Listed } from '../parts/states.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useWords } from '../words/use-words.tsx';
import { Review } from './review.tsx';

export type ReviewRow = z.infer<typeof reviewSchema>;

const states = ['open', 'resolved', 'all'] as const;

/** What the job has flagged, newest first, and what is decided about it. */
export function Reviews({ isAdmin }: { isAdmin: boolean }) {
  const { t } = useWords();
  const { place, ask } = usePlace();
  const { state, reason, user } = place.asked;
  const words = t.reviews;
  const load = useCallback(
    async (cursor?: string) => {
      const query = readQuery({ state, reason, user });
      const { reviews, next_cursor } = await api.reviews.list({
        ...query,
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { rows: reviews, next: next_cursor };
    },
    [state, reason, user],
  );
  const pages = usePages<ReviewRow>(load);
  const stateTexts = { open: words.open, resolved: words.resolved, all: t.common.all };
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <CsvButton name="reviews" query={readQuery({ state, reason, user })} />
      </PageHead>
      <div className="filters">
        <Choice
          label={words.state}
          value={state ?? 'open'}
          options={states.map((one) => [one, stateTexts[one]] as const)}
          onChoose={(chosen) => ask({ state: chosen })}
        />
        <Choice
          label={words.reason}
          value={reason ?? ''}
          options={[
            ['', t.common.all] as const,
            ...reviewReasonSchema.options.map((one) => [one, words.reasons[one]] as const),
          ]}
          onChoose={(chosen) => ask({ reason: chosen })}
        />
      </div>
      <Listed pages={pages} empty={words.empty}>
        {(rows) =>
          rows.map((row) => (
            <Review key={row.id} review={row} isAdmin={isAdmin} again={pages.again} />
          ))
        }
      </Listed>
    </>
  );
}

function readQuery({
  state,
  reason,
  user,
}: Record<'state' | 'reason' | 'user', string | undefined>) {
  const known = reviewReasonSchema.safeParse(reason).data;
  const userId = z.uuid().safeParse(user).data;
  return {
    state: states.find((one) => one === state) ?? (userId ? ('all' as const) : ('open' as const)),
    ...(known ? { reason: known } : {}),
    ...(userId ? { user_id: userId } : {}),
  };
}
