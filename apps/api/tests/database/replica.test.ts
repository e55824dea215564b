import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Db } from '../../src/db/client.ts';
import { openServer } from '../../src/db/server.ts';
import { type Cluster, startCluster } from '../harness/postgres-cluster.ts';
import { startReplica } from '../harness/postgres-replica.ts';

describe('a replica', () => {
  let primary: Cluster;
  let replica: Awaited<ReturnType<typeof startReplica>>;
  let database: Database;
  const isReplica = async (db: Db) => {
    const { rows }: { rows: { it: boolean }[] } = Object(
      await db.execute(sql`select pg_is_in_recovery() as it`),
    );
    return rows[0]?.it;
  };
  beforeAll(async () => {
    primary = await startCluster();
    replica = await startReplica(primary);
    database = await openServer(primary.url('postgres'), 4, replica.url('postgres'));
    await database.migrate();
    await replica.catchUp();
  });
  afterAll(async () => {
    await database.close();
    await replica.stop();
    await primary.stop();
  });

  it('is read from where a moment does not matter, and nowhere else', async () => {
    await expect.poll(() => database.readBehind(isReplica), { timeout: 10_000 }).toBe(true);
    expect(await isReplica(database.db)).toBe(false);
  });

  it('that is not there, or is no replica, leaves the reading to the primary', async () => {
    for (const url of ['postgresql://a:b@127.0.0.1:9/x', primary.url('postgres')]) {
      const other = await openServer(primary.url('postgres'), 2, url);
      expect(await other.readBehind(isReplica)).toBe(false);
      await other.close();
    }
  });

  it('at which a reading fails is read from the primary instead, and left alone a while', async () => {
    const places: (boolean | undefined)[] = [];
    const read = async (db: Db) => {
      const place = await isReplica(db);
      places.push(place);
      if (place) throw new Error('a conflict with recovery');
      return place;
    };
    expect(await database.readBehind(read)).toBe(false);
    expect(await database.readBehind(read)).toBe(false);
    expect(places).toEqual([true, false, false]);
  });
});
