import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../harness/postgres-cluster.ts';
import { clockLibrary, clocks, openClocks } from './wrong-clock.ts';

const name = 'a server whose clock is wrong';

/* A short form of `npm run chaos -- --only a11`. */
describe.skipIf(!clockLibrary)(clockLibrary ? name : `${name} (left out: no libfaketime)`, () => {
  let cluster: Cluster;
  let stage: Awaited<ReturnType<typeof openClocks>>;
  beforeAll(async () => {
    cluster = await startCluster();
    stage = await openClocks(cluster);
  });
  afterAll(async () => {
    await stage.close();
    await cluster.stop();
  });

  it.each(['60 s ahead', '60 s behind', 'an hour behind'])(
    '%s signs nobody out and takes nothing late',
    async (clock) => {
      expect(await stage.put(clocks[clock]?.() ?? 0, 3)).toEqual({
        asked: 30,
        lost: 0,
        extended: 0,
        stripe: { old: 400, fresh: 200 },
        limitKept: true,
      });
    },
  );
});
