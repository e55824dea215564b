import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Db } from './client.ts';
import * as schema from './schema.ts';

/** One connection for work that takes longer than a request may: no limits of time but its own. */
export async function openLongConnection(
  url: string,
  name: string,
): Promise<{ db: Db; close: () => Promise<void> }> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: name,
    keepAlive: true,
  });
  // A lost connection fails the statement that runs; its event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  const db: Db = drizzle({ client, schema, casing: 'snake_case' });
  return { db, close: () => client.end() };
}
