import { migrate } from '@/local-db/migrations';
import type { SqlDatabase } from '@/local-db/sql-database';
import { openNodeDatabase } from '../local-db/node-database';

/** Stands in for `@/local-db/open-database`: the same SQL in memory. */
export async function openDatabase(): Promise<SqlDatabase> {
  const database = openNodeDatabase();
  await migrate(database);
  return database;
}
