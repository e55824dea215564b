import pg from 'pg';

/** One connection to a server's database, without the product's limits of time. */
export async function connectPlainly(url: string) {
  const client = new pg.Client({ connectionString: url });
  // A server that is stopped first ends it.
  client.on('error', () => undefined);
  await client.connect();
  return {
    ask: async (statement: string, values: unknown[] = []) =>
      (await client.query(statement, values)).rows,
    close: () => client.end(),
  };
}
