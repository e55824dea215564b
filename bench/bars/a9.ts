/* A9: 200 streams of 30 s over a pool of ten. node bench/bars/a9.ts [streams] [seconds] */
import { streamBesideGets } from '../../apps/api/tests/bars/many-streams.ts';
import { startCluster } from '../../apps/api/tests/harness/postgres-cluster.ts';
import { report } from './report.ts';

const [, , streams = '200', seconds = '30'] = process.argv;
const cluster = await startCluster();
try {
  const seen = await streamBesideGets(Number(streams), Number(seconds), cluster.url('postgres'));
  report([
    { what: 'streams finished', seen: seen.finished, isMet: seen.finished === seen.streams },
    {
      what: 'connections idle in a transaction (0)',
      seen: seen.idleInTransaction,
      isMet: seen.idleInTransaction === 0,
    },
    {
      what: `p99 of ${seen.gets} plain requests, ms (≤ 200)`,
      seen: seen.p99Ms,
      isMet: seen.p99Ms <= 200,
    },
  ]);
} finally {
  await cluster.stop();
}
