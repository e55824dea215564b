'use client';
import type { statementSchema } from '@solacore/contract/admin';
import { useCallback } from 'react';
import type { z } from 'zod';
import { api } from '../browser/api.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { WhenReady } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useWords } from '../words/use-words.tsx';

type Statement = z.infer<typeof statementSchema>;

/** Where the database's time goes. */
export function Database() {
  const { t } = useWords();
  const words = t.database;
  const load = useCallback(() => api.statements(), []);
  const { asked, again } = useAsked(load);
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <CsvButton name="statements" query={{}} />
      </PageHead>
      <WhenReady asked={asked} again={again}>
        {({ is_measured, statements }) =>
          is_measured ? (
            <StatementsTable rows={statements} />
          ) : (
            <p className="empty">{words.notMeasured}</p>
          )
        }
      </WhenReady>
    </>
  );
}

function StatementsTable({ rows }: { rows: Statement[] }) {
  const { t, written } = useWords();
  const words = t.database;
  return (
    <Table
      label={words.title}
      rows={rows}
      keyOf={({ statement }) => statement}
      columns={[
        { head: words.statement, cell: ({ statement }) => <code>{statement}</code> },
        { head: words.calls, cell: ({ calls }) => written.number(calls), isNumber: true },
        { head: words.mean, cell: ({ mean_ms }) => written.precise(mean_ms), isNumber: true },
        {
          head: words.longest,
          cell: ({ longest_ms }) => written.precise(longest_ms),
          isNumber: true,
        },
        { head: words.share, cell: ({ share }) => written.percent(share), isNumber: true },
      ]}
    />
  );
}
