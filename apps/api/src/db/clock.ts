import { sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Database } from './client.ts';
import { listRows, momentColumn } from './rows.ts';

const lookEveryMs = 30_000;
/** An answer that took longer says too little of the moment. */
const slowMs = 1_000;
/** A machine whose own clock is further off is told of. */
const toldFromMs = 5_000;

const row = z.object({ at: momentColumn });

/**
 * The clock of the database's server, counted on between two looks by one that never jumps: all
 * processes have the same time, and nobody is signed out by a clock that was wrong or was put right.
 * Its own clock serves a process until the database has answered.
 */
export async function followClock(
  { db }: Pick<Database, 'db'>,
  log: Pick<Logger, 'warn'>,
): Promise<() => Date> {
  let seen: { wallMs: number; atMs: number } | undefined;
  let isTold = false;
  const look = async () => {
    const askedMs = performance.now();
    const [answer] = await listRows(db, sql`select clock_timestamp() as at`, row);
    const answeredMs = performance.now();
    if (!answer || (seen && answeredMs - askedMs > slowMs)) return;
    seen = { wallMs: answer.at.getTime(), atMs: (askedMs + answeredMs) / 2 };
    const offMs = Math.abs(Date.now() - now().getTime());
    if (offMs > toldFromMs && !isTold) {
      log.warn(
        { off_ms: Math.round(offMs) },
        'this machine’s clock is wrong: the database’s is used',
      );
    }
    isTold = offMs > toldFromMs;
  };
  const now = () => new Date(seen ? seen.wallMs + performance.now() - seen.atMs : Date.now());
  await look().catch(() => undefined);
  setInterval(() => void look().catch(() => undefined), lookEveryMs).unref();
  return now;
}
