/*
 * The console over many people: how long does each of its reads take at p95?
 * node bench/bars/admin.ts [--people n] [--sessions n] [--times n] [--only-seed postgres-url]
 */
import { parseArgs } from 'node:util';
import { openServer } from '../../apps/api/src/db/server.ts';
import { countDays } from '../../apps/api/src/jobs/count-days.ts';
import { openStage } from '../../apps/api/tests/bars/stage.ts';
import { startCluster } from '../../apps/api/tests/harness/postgres-cluster.ts';
import { measureConsole } from '../admin/measure-console.ts';
import { seedPeople } from '../admin/seed-people.ts';
import { report } from './report.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200000' },
    sessions: { type: 'string', default: '4000000' },
    times: { type: 'string', default: '40' },
    'only-seed': { type: 'string' },
  },
});
const size = { people: Number(values.people), sessions: Number(values.sessions) };

async function fill(url: string): Promise<void> {
  const database = await openServer(url, 4);
  const startedAt = performance.now();
  const said = (what: string) =>
    console.log(`${what} after ${Math.round((performance.now() - startedAt) / 1000)} s`);
  await database.migrate();
  await seedPeople(url, size);
  said(`${size.people} people and ${size.sessions} conversations`);
  await countDays({ database, now: () => new Date() });
  said('and the days counted');
  await database.close();
}

if (values['only-seed']) {
  await fill(values['only-seed']);
} else {
  const cluster = await startCluster({
    shared_buffers: '256MB',
    max_wal_size: '4GB',
    // What is filled in the transaction that emptied it is not logged then.
    wal_level: 'minimal',
    max_wal_senders: '0',
  });
  try {
    await fill(cluster.url('postgres'));
    const stage = await openStage({ DATABASE_URL: cluster.url('postgres') });
    try {
      report(await measureConsole(stage.url, cluster.url('postgres'), Number(values.times)));
    } finally {
      await stage.close();
    }
  } finally {
    await cluster.stop();
  }
}
