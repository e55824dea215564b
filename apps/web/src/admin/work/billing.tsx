'use client';
import type { billingEventSchema } from '@solacore/contract/admin';
import { useCallback } from 'react';
import { z } from 'zod';
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

type Event = z.infer<typeof billingEventSchema>;

const providers = ['stripe', 'revenuecat'] as const;
const answer = z.object({ read: z.number() });

/** What payment providers have told, newest first, and acting on it once more. */
export function Billing() {
  const { t } = useWords();
  const { place, ask } = usePlace();
  const words = t.billing;
  const provider = providers.find((known) => known === place.asked.provider);
  const load = useCallback(
    async (cursor?: string) => {
      const { events, next_cursor } = await api.billingEvents.list({
        ...(provider ? { provider } : {}),
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { rows: events, next: next_cursor };
    },
    [provider],
  );
  const pages = usePages<Event>(load);
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <CsvButton name="billing-events" query={{ provider }} />
      </PageHead>
      <div className="filters">
        <Choice
          label={words.provider}
          value={provider ?? ''}
          options={[
            ['', t.common.all] as const,
            ...providers.map((one) => [one, words.providers[one]] as const),
          ]}
          onChoose={(chosen) => ask({ provider: chosen })}
        />
      </div>
      <Listed pages={pages} empty={words.empty}>
        {(rows) => <EventsTable rows={rows} again={pages.again} />}
      </Listed>
    </>
  );
}

function EventsTable({ rows, again }: { rows: Event[]; again: () => void }) {
  const { t, written } = useWords();
  const ask = useSheet();
  const words = t.billing;
  const replay = ({ provider, event_id }: Event) =>
    ask({
      title: words.replayTitle,
      text: words.replayText,
      confirm: words.replay,
      run: () => api.billingEvents.replay(provider, event_id),
      done: (given) => fill(words.replayed, { count: answer.safeParse(given).data?.read ?? 0 }),
      onDone: again,
    });
  return (
    <Table
      label={words.title}
      rows={rows}
      keyOf={({ provider, event_id }) => `${provider} ${event_id}`}
      columns={[
        { head: words.provider, cell: ({ provider }) => words.providers[provider] },
        { head: words.type, cell: ({ type }) => <code>{type}</code> },
        { head: words.received, cell: ({ received_at }) => written.moment(received_at) },
        {
          head: words.applied,
          cell: ({ processed_at }) =>
            processed_at ? written.moment(processed_at) : t.common.never,
        },
        {
          head: words.replay,
          cell: (event) =>
            event.can_replay ? (
              <button
                type="button"
                aria-label={fill(words.replayNamed, { id: event.event_id })}
                onClick={() => replay(event)}
              >
                {words.replay}
              </button>
            ) : (
              <span className="hint">{words.gone}</span>
            ),
        },
      ]}
    />
  );
}
