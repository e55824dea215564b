import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import type { JobHandler } from '../../jobs/queue.ts';

/** What a provider outside has to hear when an account goes. */
export type Farewell = {
  /** Name of the job, for good: jobs wait in the database under it. */
  job: string;
  /** What the job is told, one entry each. Read before the account's rows are deleted. */
  pending: (tx: Db, userId: string) => Promise<object[]>;
  /** Does one of them; tried again for weeks where the provider does not answer. */
  handle: JobHandler;
};

type Say = (tx: Db, userId: string) => Promise<void>;

/** Runs a deletion: what `say` reads is queued if, and only if, the transaction is committed. */
export function withFarewells<T>(
  { farewells, jobs, database: { db } }: Pick<Deps, 'farewells' | 'jobs' | 'database'>,
  write: (tx: Db, say: Say) => Promise<T>,
): Promise<T> {
  if (farewells.length === 0) return db.transaction((tx) => write(tx, async () => undefined));
  return jobs.adding((add) =>
    db.transaction((tx) =>
      write(tx, async (inside, userId) => {
        for (const { job, pending } of farewells) {
          for (const data of await pending(inside, userId)) await add(inside, job, data);
        }
      }),
    ),
  );
}
