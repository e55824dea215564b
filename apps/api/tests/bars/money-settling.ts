import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import type { MoneyPlace } from './money-stage.ts';

const pauseMs = 100;
const mostMs = 300_000;

/** Lets the time pass that jobs wait for, until none waits any more or so many times. */
export async function letEverythingSettle(
  { all, deps }: MoneyPlace,
  mostTimes = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { db } = deps.database;
  const deadline = Date.now() + mostMs;
  for (let times = 0; times < mostTimes; times += 1) {
    await db.execute(sql`update pgboss.job set start_after = now() where state = 'retry'`);
    for (const { jobs } of all) await jobs.adding(async () => undefined);
    let waiting = await countJobs(db, ['created', 'active']);
    while (waiting > 0) {
      if (Date.now() > deadline) throw new Error(`${waiting} jobs were never done`);
      await wait(pauseMs);
      for (const { jobs } of all) await jobs.adding(async () => undefined);
      waiting = await countJobs(db, ['created', 'active']);
    }
    // One question: between two of them a job could go from waiting to running unseen.
    if ((await countJobs(db, ['created', 'active', 'retry'])) === 0) return;
    await wait(pauseMs);
  }
}

async function countJobs(
  db: MoneyPlace['deps']['database']['db'],
  states: string[],
): Promise<number> {
  const [row] = await listRows(
    db,
    sql`select count(*)::int as count from pgboss.job
      where name = 'settle_overage' and state::text = any(${sql.param(states)}::text[])`,
    z.object({ count: z.number() }),
  );
  return row?.count ?? 0;
}
