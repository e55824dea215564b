'use client';
import { Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { useWords } from '../words/use-words.tsx';
import { type Figure, seriesOf } from './figures.ts';
import { pointsOf, spread, topOf } from './scale.ts';

const box = { width: 600, height: 168 };
const parts = 3;

/** Conversations of each day: begun as a line, ended with a plan as what lies under it. */
export function Daily({ figures, days }: { figures: Figure[]; days: string[] }) {
  const { t, written } = useWords();
  const words = t.overview.daily;
  const started = seriesOf(figures, 'sessions', days);
  const completed = seriesOf(figures, 'sessions_completed', days);
  const top = topOf(Math.max(...started, ...completed), parts);
  const lines = Array.from({ length: parts + 1 }, (_, at) => (at / parts) * box.height);
  const rows = days.map((day, at) => ({ day, started: started[at], completed: completed[at] }));
  return (
    <Section title={words.title}>
      <p className="legend">
        <span className="line">{words.started}</span>
        <span className="area">{words.completed}</span>
      </p>
      <div className="chart" aria-hidden="true">
        <div className="scale">
          {lines.map((_, at) => (
            <span key={lines[at]}>{written.number(top * (1 - at / parts))}</span>
          ))}
        </div>
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${box.width} ${box.height}`}
          preserveAspectRatio="none"
        >
          {lines.map((y) => (
            <line key={y} x1="0" x2={box.width} y1={y} y2={y} />
          ))}
          <polygon
            points={[`0,${box.height}`, ...pointsOf(completed, top, box), `600,${box.height}`].join(
              ' ',
            )}
          />
          <polyline points={pointsOf(started, top, box).join(' ')} />
        </svg>
        <div className="days">
          {spread(days, 5).map((day) => (
            <span key={day}>{written.day(day)}</span>
          ))}
        </div>
      </div>
      <details>
        <summary>{t.overview.table}</summary>
        <Table
          label={words.title}
          rows={rows.toReversed()}
          keyOf={({ day }) => day}
          columns={[
            { head: t.overview.day, cell: ({ day }) => written.day(day) },
            {
              head: words.started,
              cell: (row) => written.number(row.started ?? 0),
              isNumber: true,
            },
            {
              head: words.completed,
              cell: (row) => written.number(row.completed ?? 0),
              isNumber: true,
            },
          ]}
        />
      </details>
    </Section>
  );
}
