import { connectPlainly } from '../../apps/api/tests/harness/plain-connection.ts';
import { statementsOfPeople } from './statements-people.ts';
import { statementsOfWork } from './statements-work.ts';

/**
 * Fills an empty, migrated database on a PostgreSQL server with people who never were, over the
 * last year, and their conversations of the last ninety days. `sessions` is for all of them.
 */
export async function seedPeople(
  url: string,
  { people, sessions }: { people: number; sessions: number },
): Promise<void> {
  const each = Math.ceil(sessions / people);
  const statements = [...statementsOfPeople(people), ...statementsOfWork(people, each)];
  // Not over the product's pool, whose limits are for what somebody waits for.
  const { ask, close } = await connectPlainly(url);
  // References hold by how the rows are made; to look each up would be half of the time.
  await ask('set session_replication_role = replica');
  for (const statement of [...statements, 'analyze']) await ask(statement);
  await close();
}
