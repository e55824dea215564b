'use client';
import { type jobSchema, jobStates } from '@solacore/contract/admin';
import { useCallback } from 'react';
import type { z } from 'zod';
import { api } from '../browser/api.ts';
import { usePlace } from '../frame/use-place.tsx';
import { Choice } from '../parts/choice.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Listed } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useSheet } from '../parts/use-sheet.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';

type Job = z.infer<typeof jobSchema>;

/** What the queue has done and has failed at, and trying again. */
export function Jobs() {
  const { t } = useWords();
  const { place, ask } = usePlace();
  const words = t.jobs;
  const state = jobStates.find((known) => known === place.asked.state);
  const load = useCallback(
    async (cursor?: string) => {
      const { jobs, next_cursor } = await api.jobs.list({
        ...(state ? { state } : {}),
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { rows: jobs, next: next_cursor };
    },
    [state],
  );
  const pages = usePages<Job>(load);
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <CsvButton name="jobs" query={{ state }} />
      </PageHead>
      <div className="filters">
        <Choice
          label={words.state}
          value={state ?? ''}
          options={[
            ['', t.common.all] as const,
            ...jobStates.map((one) => [one, words.states[one]] as const),
          ]}
          onChoose={(chosen) => ask({ state: chosen })}
        />
      </div>
      <Listed pages={pages} empty={words.empty}>
        {(rows) => <JobsTable rows={rows} again={pages.again} />}
      </Listed>
    </>
  );
}

function JobsTable({ rows, again }: { rows: Job[]; again: () => void }) {
  const { t, written } = useWords();
  const ask = useSheet();
  const words = t.jobs;
  const retry = ({ id, name }: Job) =>
    ask({
      title: fill(words.retryTitle, { name }),
      text: words.retryText,
      confirm: words.retry,
      run: () => api.jobs.retry(id),
      done: fill(words.retried, { name }),
      onDone: again,
    });
  return (
    <Table
      label={words.title}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { head: words.name, cell: ({ name }) => <code>{name}</code> },
        { head: words.state, cell: ({ state }) => words.states[state] },
        { head: words.tries, cell: ({ retries }) => written.number(retries), isNumber: true },
        { head: words.due, cell: ({ due_at }) => written.moment(due_at) },
        {
          head: words.finished,
          cell: ({ completed_at }) => (completed_at ? written.moment(completed_at) : t.common.none),
        },
        {
          head: words.retry,
          cell: (job) =>
            (job.state === 'failed' || job.state === 'retry') && (
              <button
                type="button"
                aria-label={fill(words.retryNamed, { name: job.name })}
                onClick={() => retry(job)}
              >
                {words.retry}
              </button>
            ),
        },
      ]}
    />
  );
}
