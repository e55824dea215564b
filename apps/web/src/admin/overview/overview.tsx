'use client';
import { useCallback } from 'react';
import { api } from '../browser/api.ts';
import { usePlace } from '../frame/use-place.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { WhenReady } from '../parts/states.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';
import { Daily } from './daily.tsx';
import { Health } from './health.tsx';
import { HelpShown } from './help-shown.tsx';
import { Money } from './money.tsx';
import { Packs } from './packs.tsx';
import { Providers } from './providers.tsx';
import { splitDays } from './read-overview.ts';
import { Steps } from './steps.tsx';
import { Tiles } from './tiles.tsx';
import { WaitingFor } from './waiting-for.tsx';

const ranges = [7, 28, 90, 365] as const;
const longest = 366;

/** How it goes, day by day, from numbers that a job and the processes keep. */
export function Overview() {
  const { t } = useWords();
  const { place, ask } = usePlace();
  const words = t.overview;
  const days = ranges.find((range) => String(range) === place.asked.days) ?? 28;
  // The days before as well, to say what has changed.
  const load = useCallback(
    async () => ({
      ...(await api.overview(Math.min(longest, days * 2))),
      ...(await api.plans()),
    }),
    [days],
  );
  const { asked, again } = useAsked(load);
  return (
    <>
      <PageHead title={words.title}>
        <select
          aria-label={words.range}
          className="chip"
          value={days}
          onChange={({ target }) => ask({ days: target.value })}
        >
          {ranges.map((range) => (
            <option key={range} value={range}>
              {range === 365 ? words.year : fill(words.days, { days: range })}
            </option>
          ))}
        </select>
        <CsvButton name="overview" query={{ days }} />
      </PageHead>
      <WhenReady asked={asked} again={again}>
        {(data) => {
          const { days: shownDays, figures, before } = splitDays(data, days);
          const month = `${shownDays[0]?.slice(0, 7)}-01`;
          return (
            <>
              {data.figures.length === 0 && <p className="empty">{words.empty}</p>}
              <Tiles {...{ figures, before, days }} />
              <div className="wide-and-narrow">
                <div>
                  <Daily figures={figures} days={shownDays} />
                  <WaitingFor reviews={data.open_reviews} jobs={data.jobs} />
                  <Providers figures={figures} />
                  <Money figures={figures} plans={data.plans} />
                  <Packs figures={figures} />
                </div>
                <div>
                  <Steps figures={figures} />
                  <HelpShown safety={data.safety.filter((shown) => shown.month >= month)} />
                  <Health figures={figures} jobs={data.jobs} />
                </div>
              </div>
            </>
          );
        }}
      </WhenReady>
    </>
  );
}
