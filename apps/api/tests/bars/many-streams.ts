import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openStream } from '../solve-sessions/stream-reader.ts';
import { timeGets } from './slow-readers.ts';
import { firstWords, manySessions, openStage, pacedReply, quantile, scriptAll } from './stage.ts';

/** A9: `count` streams of `seconds` over a pool of ten: nobody holds a connection meanwhile. */
export async function streamBesideGets(count: number, seconds: number, databaseUrl: string) {
  const stage = await openStage({ DATABASE_URL: databaseUrl, DATABASE_POOL: '10' });
  const watching = new pg.Client({ connectionString: databaseUrl });
  await watching.connect();
  try {
    const seats = await manySessions(stage.url, count);
    const watcher = seats[0]?.person;
    if (!watcher) throw new Error('nobody to watch');
    scriptAll(stage.fake, count, pacedReply(seconds * 5, 200));
    const streams = await Promise.all(
      seats.map(({ person, id }) =>
        openStream(person, { method: 'POST', path: `/sessions/${id}/messages`, body: firstWords }),
      ),
    );
    let idleInTransaction = 0;
    let isOver = false;
    const sampling = (async () => {
      while (!isOver) {
        const { rows } = await watching.query<{ count: number }>(
          "select count(*)::int as count from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()",
        );
        idleInTransaction = Math.max(idleInTransaction, rows[0]?.count ?? 0);
        await wait(100);
      }
    })();
    const times = await timeGets(watcher, seconds - 3);
    isOver = true;
    await sampling;
    await Promise.all(streams.map(({ ended }) => ended));
    const finished = streams.filter(({ frames }) => frames.at(-1)?.includes('event: done'));
    return {
      streams: count,
      finished: finished.length,
      idleInTransaction,
      gets: times.length,
      p99Ms: quantile(times, 0.99),
    };
  } finally {
    await watching.end();
    await stage.close();
  }
}
