'use client';
import type { ReactNode } from 'react';
import { errorText } from '../words/error-text.ts';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import type { Asked } from './use-asked.ts';
import type { Pages } from './use-pages.ts';

/** What was asked for once it is there; until then, or where it failed, that. */
export function WhenReady<T>({
  asked,
  again,
  children,
}: {
  asked: Asked<T>;
  again: () => void;
  children: (data: T) => ReactNode;
}) {
  if (asked.at === 'ready') return children(asked.data);
  if (asked.at === 'failed') return <Failed error={asked.error} again={again} />;
  return <Loading />;
}

function Loading() {
  return (
    <p className="waiting" role="status">
      {useWords().t.common.loading}
    </p>
  );
}

function Failed({ error, again }: { error: unknown; again: () => void }) {
  const { t } = useWords();
  return (
    <div className="card stack">
      <p role="alert">{errorText(t.errors, error)}</p>
      <button type="button" onClick={again}>
        {t.common.again}
      </button>
    </div>
  );
}

/** The rows of a list, and the way to its next page. */
export function Listed<Row>({
  pages,
  empty,
  children,
}: {
  pages: Pages<Row>;
  empty: string;
  children: (rows: Row[]) => ReactNode;
}) {
  const { t, written } = useWords();
  const { at, rows, next, error, more, again } = pages;
  if (at === 'failed') return <Failed error={error} again={again} />;
  if (rows.length === 0) return at === 'loading' ? <Loading /> : <p className="empty">{empty}</p>;
  return (
    <>
      {children(rows)}
      <div className="more">
        <p role="status">
          {at === 'loading'
            ? t.common.loading
            : fill(t.common.shown, { count: written.number(rows.length) })}
        </p>
        {next !== null && (
          <button type="button" disabled={at === 'loading'} onClick={more}>
            {t.common.more}
          </button>
        )}
      </div>
    </>
  );
}
