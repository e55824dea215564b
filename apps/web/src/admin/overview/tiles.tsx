'use client';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import { type Figure, latestOf, sumOf, withinOf } from './figures.ts';
import { changeOf } from './read-overview.ts';
import { useWithin } from './use-within.ts';

type TilesProps = { figures: Figure[]; before: Figure[]; days: number };

/** The numbers that are looked at first. */
export function Tiles({ figures, before, days }: TilesProps) {
  const { t, written } = useWords();
  const within = useWithin();
  const words = t.overview.tiles;
  const sessions = sumOf(figures, 'sessions');
  const change = changeOf(sessions, sumOf(before, 'sessions'));
  const firstWord = withinOf(figures, 'llm_first_word', { share: 0.95, prefix: '*' });
  const dollars = sumOf(figures, 'llm_cost_dollars');
  const completed = sumOf(figures, 'sessions_completed');
  const tiles = [
    {
      name: words.people,
      value: written.number(latestOf(figures, 'people').get('') ?? 0),
      note: fill(words.peopleNote, { count: written.number(sumOf(figures, 'new_people')) }),
    },
    {
      name: words.sessions,
      value: written.number(sessions),
      note: change !== undefined && fill(words.before, { change: written.change(change), days }),
    },
    {
      name: words.completed,
      value: sessions === 0 ? t.common.none : written.percent(completed / sessions),
      note: false,
    },
    {
      name: words.firstWord,
      value: within(firstWord),
      note: firstWord && fill(words.firstWordNote, { count: written.number(firstWord.count) }),
    },
    {
      name: words.cost,
      value: sessions === 0 ? t.common.none : written.smallDollars(dollars / sessions),
      note: fill(words.costNote, { total: written.dollars(dollars) }),
    },
    {
      name: words.devices,
      value: written.number(latestOf(figures, 'active_devices').get('') ?? 0),
      note: false,
    },
  ];
  return (
    <dl className="tiles card">
      {tiles.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            {note && <span className="hint">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
