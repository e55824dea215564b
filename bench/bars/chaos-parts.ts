import { stopWhileStreaming } from '../../apps/api/tests/bars/stopping.ts';
import { hang, restartUnderLoad } from '../../apps/api/tests/chaos/database-away.ts';
import { killWhileStreaming } from '../../apps/api/tests/chaos/killed.ts';
import {
  entitlementMs,
  openServers,
  passedOf,
  resumedOf,
  revocationMs,
} from '../../apps/api/tests/chaos/several-servers.ts';
import { type Cluster, startCluster } from '../../apps/api/tests/harness/postgres-cluster.ts';
import { putClocks } from './chaos-clock.ts';
import { fillDisks } from './chaos-disk.ts';
import { all, type Part, zero } from './part.ts';
import type { Bar } from './report.ts';

type Chaos = Pick<Part, 'name' | 'repeats'> & { run: (repeats: number) => Promise<Bar[]> };

const atMost = (what: string, seen: number, most: number): Bar => ({
  what: `${what} (≤ ${most})`,
  seen,
  isMet: seen <= most,
});

/** Each in full; `repeats` is how often, where one time says little. */
export const chaosParts: Chaos[] = [
  { name: 'servers', repeats: 20, run: servers },
  { name: 'a1', repeats: 20, run: (times) => onCluster((cluster) => killed(cluster, times)) },
  { name: 'a2', repeats: 20, run: (times) => onCluster((cluster) => restarted(cluster, times)) },
  { name: 'a3', repeats: 1, run: () => onCluster(hung) },
  { name: 'a10', repeats: 1, run: fillDisks },
  { name: 'a11', repeats: 1, run: () => onCluster(putClocks) },
  { name: 'a12', repeats: 3, run: stopped },
];

async function onCluster(run: (cluster: Cluster) => Promise<Bar[]>): Promise<Bar[]> {
  const cluster = await startCluster();
  try {
    return await run(cluster);
  } finally {
    await cluster.stop();
  }
}

async function servers(times: number): Promise<Bar[]> {
  const stage = await openServers(3);
  try {
    let [exact, resumed, slowest] = [0, 0, 0];
    for (let time = 0; time < times; time += 1) {
      const { passed, refused } = await passedOf(stage, 90);
      if (passed === 30 && refused === 60) exact += 1;
      slowest = Math.max(slowest, ...(await revocationMs(stage)), ...(await entitlementMs(stage)));
      resumed += await resumedOf(stage, 10);
    }
    return [
      all('limits of 30, exact in all runs', exact, times),
      atMost('a sign-out or a plan is known everywhere, ms', slowest, 1_000),
      all('replies come back to', resumed, times * 10),
    ];
  } finally {
    await stage.close();
  }
}

async function killed(cluster: Cluster, times: number): Promise<Bar[]> {
  const bars: Bar[] = [];
  for (let time = 0; time < times; time += 1) {
    const seen = await killWhileStreaming(50, { DATABASE_URL: cluster.url('postgres') });
    bars.push(
      atMost('ready again, ms', seen.readyMs, 5_000),
      all('the same session for the same key', seen.sameSession, seen.streams),
      all('replies after another try', seen.ended, seen.streams),
      zero('people charged twice', seen.chargedTwice),
    );
  }
  return bars;
}

async function restarted(cluster: Cluster, times: number): Promise<Bar[]> {
  const bars: Bar[] = [];
  for (let time = 0; time < times; time += 1) {
    const seen = await restartUnderLoad(cluster, 20, 50);
    bars.push(
      zero(`of ${seen.requests} requests neither 200 nor 503 with Retry-After`, seen.other),
      atMost(`recovered after ${seen.unavailable} times 503, ms`, seen.recoveredMs, 5_000),
      all('replies finished', seen.finished, seen.streams),
    );
  }
  return bars;
}

async function hung(cluster: Cluster): Promise<Bar[]> {
  const seen = await hang(cluster, 30, 20);
  return [
    zero(`of ${seen.requests} requests neither 200 nor 503`, seen.other),
    atMost('slowest answer, ms', seen.slowestMs, 3_000),
    atMost('slowest 503 of /health, ms', seen.slowestHealthMs, 2_000),
    atMost('more memory, MB', seen.moreRssMb, 50),
    { what: 'serves again', seen: String(seen.isBack), isMet: seen.isBack },
  ];
}

async function stopped(times: number): Promise<Bar[]> {
  const bars: Bar[] = [];
  for (let time = 0; time < times; time += 1) {
    const seen = await stopWhileStreaming(50, 20);
    bars.push(
      atMost('connections refused after ms', seen.refusedAfterMs, 1_000),
      atMost('streams ended after ms', seen.drainedAfterMs, 30_000),
      zero('exit code', seen.exitCode ?? 1),
      zero('streams cut', seen.cut),
    );
  }
  return bars;
}
