import { connectPlainly } from '../../apps/api/tests/harness/plain-connection.ts';
import { statementsOfMoney } from './statements-money.ts';
import { statementsOfPeople } from './statements-people.ts';
import { statementsOfWork } from './statements-work.ts';

type Connection = Awaited<ReturnType<typeof connectPlainly>>;

/**
 * Fills an empty, migrated database on a PostgreSQL server with people who never were, over the
 * last year, and their conversations of the last ninety days. `sessions` is for all of them.
 */
export async function seedPeople(
  url: string,
  { people, sessions }: { people: number; sessions: number },
): Promise<void> {
  // Not over the product's pool, whose limits are for what somebody waits for.
  const { ask, close } = await connectPlainly(url);
  const [someone] = await ask('select 1 from users limit 1');
  if (someone) throw new Error('There are people in this database already: take an empty one');
  // References hold by how the rows are made; to look each up would be half of the time.
  await ask('set session_replication_role = replica');
  await ask(`set work_mem = '512MB'`);
  await ask(`set maintenance_work_mem = '512MB'`);
  await ask('begin');
  // Emptied in the same transaction, so that a server without replicas writes no log of the rows.
  await ask('truncate users, webhook_events, audit_log, daily_figures, safety_referrals cascade');
  const makeIndexes = await takeIndexes(ask);
  const each = Math.ceil(sessions / people);
  for (const statement of [
    ...statementsOfPeople(people),
    ...statementsOfWork(people, each),
    ...statementsOfMoney(),
    'drop table seed_people',
    ...makeIndexes,
    'commit',
    'analyze',
  ]) {
    await ask(statement);
  }
  await close();
}

/** Takes away every index that is no key, as they are made faster over rows that are there. */
async function takeIndexes(ask: Connection['ask']): Promise<string[]> {
  const found: { name: string; made: string }[] = await ask(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index
      where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
        and not exists (select 1 from pg_constraint where conindid = indexrelid)`,
  );
  for (const { name } of found) await ask(`drop index ${name}`);
  return found.map(({ made }) => made);
}
