import { sql } from 'drizzle-orm';
import type { Db } from '../../apps/api/src/db/client.ts';
import { statementsOfPeople } from './statements-people.ts';
import { statementsOfWork } from './statements-work.ts';

/**
 * Fills an empty, migrated database on a PostgreSQL server with people who never were, over the
 * last year, and their conversations of the last ninety days. `sessions` is for all of them.
 */
export async function seedPeople(
  db: Db,
  { people, sessions }: { people: number; sessions: number },
): Promise<void> {
  const each = Math.ceil(sessions / people);
  for (const statement of [...statementsOfPeople(people), ...statementsOfWork(people, each)]) {
    await db.execute(sql.raw(statement));
  }
  await db.execute(sql.raw('analyze'));
}
