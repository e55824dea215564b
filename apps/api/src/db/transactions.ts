import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { isDatabaseDown } from './database-errors.ts';
import * as schema from './schema.ts';

type ServerDb = NodePgDatabase<typeof schema>;

/**
 * Transactions whose connection always comes back. Drizzle keeps one for ever whose `begin` failed,
 * and gives one back whose `rollback` was not answered: the next request would write into a
 * transaction that nobody ends.
 */
export function transactionsOn(pool: pg.Pool): ServerDb['transaction'] {
  const wrapped = new WeakMap<pg.PoolClient, ServerDb>();
  const on = (client: pg.PoolClient) => {
    const known = wrapped.get(client) ?? drizzle({ client, schema, casing: 'snake_case' });
    wrapped.set(client, known);
    return known;
  };
  return async (work, config) => {
    const client = await pool.connect();
    try {
      const result = await on(client).transaction(work, config);
      client.release();
      return result;
    } catch (error) {
      client.release(isDatabaseDown(error));
      throw error;
    }
  };
}
