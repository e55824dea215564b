'use client';
import { auditActions, type auditResponseSchema } from '@solacore/contract/admin';
import { useCallback } from 'react';
import { z } from 'zod';
import { api } from '../browser/api.ts';
import { Go, usePlace } from '../frame/use-place.tsx';
import { Choice } from '../parts/choice.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Listed } from '../parts/states.tsx';
import { Table } from '../parts/table.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useWords } from '../words/use-words.tsx';

type Entry = z.infer<typeof auditResponseSchema>['entries'][number];

/** Every act of those who run the product, newest first. */
export function Audit() {
  const { t } = useWords();
  const { place, ask } = usePlace();
  const words = t.audit;
  const { action, actor, subject } = place.asked;
  const load = useCallback(
    async (cursor?: string) => {
      const { entries, next_cursor } = await api.audit({
        ...readQuery({ action, actor, subject }),
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { rows: entries, next: next_cursor };
    },
    [action, actor, subject],
  );
  const pages = usePages<Entry>(load);
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <CsvButton name="audit" query={readQuery({ action, actor, subject })} />
      </PageHead>
      <div className="filters">
        <Choice
          label={words.action}
          value={action ?? ''}
          options={[
            ['', t.common.all] as const,
            ...auditActions.map((one) => [one, words.actions[one]] as const),
          ]}
          onChoose={(chosen) => ask({ action: chosen })}
        />
      </div>
      <Listed pages={pages} empty={words.empty}>
        {(rows) => <EntriesTable rows={rows} />}
      </Listed>
    </>
  );
}

function EntriesTable({ rows }: { rows: Entry[] }) {
  const { t, written } = useWords();
  const words = t.audit;
  return (
    <Table
      label={words.title}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { head: words.at, cell: ({ created_at }) => written.moment(created_at) },
        { head: words.action, cell: ({ action }) => words.actions[action] },
        {
          head: words.actor,
          cell: ({ actor_id, actor_email }) => (
            <Named id={actor_id} email={actor_email} unknown={words.terminal} />
          ),
        },
        {
          head: words.subject,
          cell: ({ subject_id, subject_email }) => (
            <Named id={subject_id} email={subject_email} unknown={t.common.none} />
          ),
        },
        {
          head: words.details,
          cell: ({ details }) => <code>{Object.values(details ?? {}).join(' ')}</code>,
        },
      ]}
    />
  );
}

type NamedProps = { id: string | null; email: string | null; unknown: string };

function Named({ id, email, unknown }: NamedProps) {
  if (id === null || email === null) return <span className="hint">{unknown}</span>;
  return <Go to={{ page: 'person', asked: { id } }}>{email}</Go>;
}

type Wanted = Record<'action' | 'actor' | 'subject', string | undefined>;

function readQuery({ action, actor, subject }: Wanted) {
  const known = auditActions.find((one) => one === action);
  const actorId = z.uuid().safeParse(actor).data;
  const subjectId = z.uuid().safeParse(subject).data;
  return {
    ...(known ? { action: known } : {}),
    ...(actorId ? { actor_id: actorId } : {}),
    ...(subjectId ? { subject_id: subjectId } : {}),
  };
}
