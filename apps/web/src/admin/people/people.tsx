'use client';
import type { adminPersonRowSchema } from '@solacore/contract/admin';
import { useCallback } from 'react';
import type { z } from 'zod';
import { api } from '../browser/api.ts';
import { Go, usePlace } from '../frame/use-place.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Listed } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useWords } from '../words/use-words.tsx';
import { readFilters } from './filters.ts';
import { PeopleFilters } from './people-filters.tsx';

type Row = z.infer<typeof adminPersonRowSchema>;

/** Accounts, newest first: found by an address or an id, and by filters. */
export function People() {
  const { t } = useWords();
  const { place } = usePlace();
  const asked = JSON.stringify(readFilters(place.asked));
  const load = useCallback(
    async (cursor?: string) => {
      const filters = readFilters(JSON.parse(asked));
      const { people, next_cursor } = await api.people.list({
        ...filters,
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { rows: people, next: next_cursor };
    },
    [asked],
  );
  const pages = usePages<Row>(load);
  return (
    <>
      <PageHead title={t.people.title}>
        <CsvButton name="people" query={readFilters(place.asked)} />
      </PageHead>
      <PeopleFilters />
      <Listed pages={pages} empty={t.people.empty}>
        {(rows) => <PeopleTable rows={rows} />}
      </Listed>
    </>
  );
}

function PeopleTable({ rows }: { rows: Row[] }) {
  const { t, written } = useWords();
  const { people, access } = t;
  return (
    <Table
      label={people.title}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          head: access.signIn.email,
          cell: ({ id, email }) => <Go to={{ page: 'person', asked: { id } }}>{email}</Go>,
        },
        { head: people.tier, cell: ({ tier }) => people.tiers[tier] },
        { head: people.role, cell: ({ role }) => people.roles[role] },
        { head: people.state, cell: (row) => people.states[stateOf(row)] },
        { head: people.since, cell: ({ created_at }) => written.date(created_at) },
      ]}
    />
  );
}

export function stateOf({ suspended_at, email_verified }: Row) {
  if (suspended_at) return 'suspended' as const;
  return email_verified ? ('active' as const) : ('unverified' as const);
}
